// What the myelin of the lit place is like; send its signal again, pause, begin anew; with less movement the next still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: bar

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool stills: scene.stills
    readonly property real room: buttons.x - 16

    height: 112

    Card {
        anchors.fill: parent
        radius: 32
    }

    Row {
        visible: !bar.stills && bar.scene.offers("damage")
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        Repeater {
            model: [qsTr("Healthy"), qsTr("Slowed"), qsTr("Stopped")]

            ActionButton {
                required property int index
                required property string modelData

                width: (bar.room - 16 - 2 * 16) / 3
                height: 88
                fontPixels: 30
                sidePadding: 10
                enabled: bar.scene.place >= 0 && bar.scene.place < 5
                selected: enabled && bar.scene.f.damage === index
                text: modelData
                label: qsTr("Signal: %1").arg(modelData)
                onActivated: {
                    bar.stage.paused = false
                    bar.stage.act("damage", index)
                }
            }
        }
    }

    ActionButton {
        visible: bar.stills
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        height: 88
        fontPixels: 30
        sidePadding: 28
        primary: true
        icon: "next"
        iconAtEnd: true
        text: qsTr("Next step")
        onActivated: bar.stage.still = (bar.stage.still + 1) % bar.stage.stills
    }

    Row {
        id: buttons

        x: parent.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            visible: !bar.stills
            width: 88
            height: 88
            sidePadding: 8
            primary: true
            enabled: bar.scene.place >= 0
            icon: "bolt"
            label: qsTr("Send again")
            onActivated: {
                bar.stage.paused = false
                bar.stage.act("send", 0)
            }
        }

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
