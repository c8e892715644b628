// The buttons below the picture: an MSC to be found in marrow, or four moments after the infusion; pause and begin anew;
// with less movement the next still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: bar

    required property var scene

    readonly property var stage: scene.stage
    readonly property var f: scene.f
    readonly property bool stills: stage.lessMovement
    readonly property bool places: !scene.infusion && !stills
    readonly property bool times: scene.infusion && !stills && scene.offers("times")
    readonly property int now: f.given ? f.until : -1
    readonly property real rest: width - 32 - end.width - 16

    height: 120

    Card {
        anchors.fill: parent
        radius: 32
    }

    Row {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            id: look

            visible: bar.places && bar.scene.offers("look")
            width: Math.min(implicitWidth, bar.rest)
            height: 88
            fontPixels: 30
            sidePadding: 28
            primary: true
            icon: "eye"
            text: bar.f.needed > 0 ? qsTr("Look again in marrow") : qsTr("Look for one in marrow")
            onActivated: bar.scene.act("look", 0)
        }

        Label {
            visible: bar.places && width > 160
            width: bar.rest - (look.visible ? look.width + 16 : 0)
            height: 88
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: 24
            text: qsTr("Teaching picture, not to scale.")
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize(25)
            leading: 1.2
        }

        Repeater {
            model: bar.times ? [qsTr("10 min"), qsTr("1 day"), qsTr("3 days"), qsTr("7 days")] : []

            ActionButton {
                required property int index
                required property string modelData

                width: (bar.rest - 48) / 4
                height: 88
                fontPixels: 30
                sidePadding: 8
                // Before the infusion the first moment is the one to touch.
                primary: bar.now < 0 && index === 0
                selected: bar.now === index
                text: modelData
                label: qsTr("Until %1 after the infusion").arg(modelData)
                onActivated: bar.scene.act("until", index)
            }
        }

        ActionButton {
            visible: bar.stills
            height: 88
            fontPixels: 30
            sidePadding: 28
            primary: true
            icon: "next"
            iconAtEnd: true
            text: qsTr("Next step")
            onActivated: bar.stage.still = (bar.stage.still + 1) % bar.stage.stills
        }

        Label {
            visible: bar.stills
            height: 88
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Picture %1 of %2").arg(bar.stage.still + 1).arg(bar.stage.stills)
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize(25)
            leading: 1.2
        }
    }

    Row {
        id: end

        x: parent.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            visible: !bar.stills
            width: 88
            height: 88
            sidePadding: 8
            icon: bar.stage.paused ? "play" : "pause"
            label: bar.stage.paused ? qsTr("Play") : qsTr("Pause")
            onActivated: bar.stage.paused = !bar.stage.paused
        }

        ActionButton {
            width: 88
            height: 88
            sidePadding: 8
            icon: "retry"
            label: qsTr("Reset")
            onActivated: bar.stage.reset()
        }
    }
}
