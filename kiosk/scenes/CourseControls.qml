// Another person, treatment or none; let the years pass, or one; begin anew. With less movement the next still.
import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property var f: scene.f
    readonly property bool stills: stage.lessMovement
    readonly property bool narrow: width < 1080
    readonly property real room: width - end.width - 64
    readonly property bool passing: !stage.paused && (f.running || stage.step >= 0)

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
            width: Math.min(implicitWidth, controls.room * 0.55)
            height: 88
            fontPixels: 30
            sidePadding: 26
            primary: true
            icon: "person"
            text: qsTr("Another person")
            onActivated: controls.scene.act("another", 0)
        }

        ActionButton {
            visible: controls.scene.offers("treatment")
            width: Math.min(implicitWidth, controls.room * 0.45)
            height: 88
            fontPixels: 30
            sidePadding: 24
            icon: controls.f.treated ? "check" : "plus"
            selected: controls.f.treated
            text: qsTr("Treatment")
            label: qsTr("With treatment")
            onActivated: controls.scene.act("treatment", controls.f.treated ? 0 : 1)
        }
    }

    Row {
        id: end

        x: parent.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            visible: controls.stills
            height: 88
            fontPixels: 30
            sidePadding: 24
            icon: "next"
            iconAtEnd: true
            text: qsTr("Next step")
            onActivated: controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
        }

        ActionButton {
            visible: !controls.stills
            width: 88
            height: 88
            sidePadding: 8
            icon: controls.passing ? "pause" : "play"
            label: controls.passing ? qsTr("Pause") : controls.stage.paused ? qsTr("Play") : qsTr("Let the years pass")
            onActivated: {
                if (controls.passing)
                    controls.stage.paused = true
                else if (controls.stage.paused && (controls.f.running || controls.stage.step >= 0))
                    controls.stage.paused = false
                else
                    controls.scene.act("play", 0)
            }
        }

        ActionButton {
            visible: !controls.stills && controls.scene.offers("year")
            width: controls.narrow ? 88 : implicitWidth
            height: 88
            fontPixels: 30
            sidePadding: 20
            icon: "next"
            iconAtEnd: true
            text: controls.narrow ? "" : qsTr("1 year")
            label: qsTr("One year on")
            onActivated: controls.scene.act("step", 0)
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
