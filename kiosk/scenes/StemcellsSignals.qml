// Let one cell or twenty roll, and choose the signal that tilts the land.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var valleys

    readonly property var scene: valleys.scene
    readonly property var stage: scene.stage
    readonly property bool stills: scene.stills
    readonly property bool signals: scene.offers("signals") && !stills
    readonly property var icons: valleys.kinds.icons
    readonly property int choices: valleys.msc ? 5 : 4
    readonly property bool stacked: signals && width < rolls.needs + 28 + Theme.labelSize(120) + choices * 104 + 16

    height: stacked ? 224 : 120

    Card {
        anchors.fill: parent
        radius: 32
    }

    Row {
        id: rolls

        readonly property real needs: one.implicitWidth + (many.visible ? many.implicitWidth + 16 : 0) + 16
        readonly property real share: (controls.width - 48) / 2

        x: 16
        y: controls.stacked ? 120 : 16
        spacing: 16

        ActionButton {
            id: one

            width: controls.stacked && many.visible ? rolls.share : implicitWidth
            height: 88
            fontPixels: 30
            sidePadding: 26
            primary: true
            icon: controls.stills ? "next" : "play"
            iconAtEnd: controls.stills
            text: controls.stills ? qsTr("Next step") : qsTr("Roll one")
            onActivated: {
                if (controls.stills)
                    controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
                else
                    controls.valleys.act("roll", 0)
            }
        }

        ActionButton {
            id: many

            visible: !controls.stills && controls.scene.offers("many")
            width: controls.stacked ? rolls.share : implicitWidth
            height: 88
            fontPixels: 30
            sidePadding: 26
            text: qsTr("Roll 20")
            onActivated: controls.valleys.act("roll", 1)
        }
    }

    Label {
        id: heading

        visible: controls.signals
        x: controls.stacked ? 22 : buttons.x - width - 12
        y: 16
        width: controls.stacked ? controls.width - 60 - buttons.width : Theme.labelSize(120)
        height: 88
        horizontalAlignment: controls.stacked ? Text.AlignLeft : Text.AlignRight
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        text: qsTr("Signal:")
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.bold
        leading: 1.1
    }

    Row {
        id: buttons

        visible: controls.signals
        x: controls.width - width - 16
        y: 16
        spacing: 16

        Repeater {
            model: controls.signals ? [qsTr("No signal"), ...controls.valleys.kinds.ends.map(end => end.name), ...(controls.valleys.msc ? [qsTr("Nerve cell")] : [])] : []

            ActionButton {
                id: button

                required property int index
                required property string modelData

                width: 88
                height: 88
                sidePadding: 4
                icon: index ? "" : "minus"
                label: index ? qsTr("Signal to: %1").arg(modelData) : modelData
                selected: controls.valleys.signal_ === index
                onActivated: controls.valleys.act("signal", index)

                Rectangle {
                    anchors.centerIn: parent
                    visible: button.index > 0
                    width: 72
                    height: 72
                    radius: 20
                    color: Theme.surface
                }

                Art {
                    anchors.centerIn: parent
                    visible: button.index > 0
                    name: button.index === 4 ? "stemcells-neuron" : button.index ? controls.icons[button.index - 1] : ""
                    width: 66
                    height: 66
                }
            }
        }
    }
}
