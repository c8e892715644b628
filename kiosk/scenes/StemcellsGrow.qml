// Let a generation divide, begin anew, and choose whether stem cells become more or fewer.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool stills: scene.stills
    readonly property bool switch_: scene.offers("balance") && !stills
    readonly property bool stacked: switch_ && width < 1060
    readonly property int balance: scene.f.balance ?? 0
    readonly property bool grown: scene.f.grown ?? false

    height: stacked ? 224 : 120

    Card {
        anchors.fill: parent
        radius: 32
    }

    ActionButton {
        id: grow

        x: 16
        y: controls.stacked ? 120 : 16
        width: controls.stacked ? controls.width - 32 : Math.min(330, controls.width - 32)
        height: 88
        fontPixels: 30
        sidePadding: 20
        primary: true
        icon: controls.stills ? "next" : controls.grown ? "retry" : "plus"
        iconAtEnd: controls.stills
        text: controls.stills ? qsTr("Next step") : controls.grown ? qsTr("New family tree") : qsTr("Let them divide")
        onActivated: {
            if (controls.stills)
                controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
            else
                controls.scene.act(controls.grown ? "plant" : "divide", 0)
        }
    }

    Label {
        id: heading

        visible: controls.switch_
        x: controls.stacked ? 22 : grow.x + grow.width + 28
        y: 16
        width: Theme.labelSize(130)
        height: 88
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        text: qsTr("Stem cells:")
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.bold
        leading: 1.1
    }

    Row {
        id: choices

        readonly property real begins: heading.x + heading.width + 12

        visible: controls.switch_
        x: begins
        y: 16
        spacing: 16

        Repeater {
            model: controls.switch_ ? [qsTr("more"), qsTr("as many"), qsTr("fewer")] : []

            ActionButton {
                required property int index
                required property string modelData

                width: (controls.width - choices.begins - 16 - 32) / 3
                height: 88
                fontPixels: 28
                sidePadding: 10
                text: modelData
                selected: controls.balance === index
                onActivated: controls.scene.act("balance", index)
            }
        }
    }
}
