// One study, or a hundred; pause and begin anew; with less movement the next still.
import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool stills: stage.lessMovement

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
            visible: !controls.stills
            height: 88
            fontPixels: 30
            sidePadding: 28
            primary: true
            icon: "person"
            text: qsTr("One study")
            onActivated: {
                controls.stage.paused = false
                controls.stage.act("one", 0)
            }
        }

        ActionButton {
            visible: !controls.stills
            height: 88
            fontPixels: 30
            sidePadding: 28
            icon: "people"
            text: qsTr("100 studies")
            onActivated: {
                controls.stage.paused = false
                controls.stage.act("many", 0)
            }
        }

        ActionButton {
            visible: controls.stills
            height: 88
            fontPixels: 30
            sidePadding: 28
            primary: true
            icon: "next"
            iconAtEnd: true
            text: qsTr("Next step")
            onActivated: controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
        }
    }

    Row {
        x: parent.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            visible: !controls.stills
            width: 88
            height: 88
            sidePadding: 8
            icon: controls.stage.paused ? "play" : "pause"
            label: controls.stage.paused ? qsTr("Play") : qsTr("Pause")
            onActivated: controls.stage.paused = !controls.stage.paused
        }

        ActionButton {
            width: 88
            height: 88
            sidePadding: 8
            icon: "retry"
            label: qsTr("Reset")
            onActivated: controls.stage.reset()
        }
    }
}
