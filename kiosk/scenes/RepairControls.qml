// Damage, pause and begin anew; below it what helps or slows repair. With less movement the next still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property var f: scene.f
    readonly property bool stills: stage.lessMovement
    // Whether there is no room for the note beside the buttons.
    readonly property bool narrow: width - buttons.width - 64 < 320
    readonly property var factors: [
        {action: "signals", on: f.signals, text: f.signals ? qsTr("Wake-up signals") : qsTr("Few signals")},
        {action: "clear", on: f.clear, text: f.clear ? qsTr("Debris is cleared") : qsTr("Debris stays")},
        {action: "older", on: !f.older, text: f.older ? qsTr("Older body") : qsTr("Younger body")}
    ].filter((factor) => scene.offers(factor.action))

    height: (factors.length ? switches.y + switches.height : lower) + 16

    readonly property real lower: narrow ? note.y + note.height : 16 + Math.max(88, note.height)

    Card {
        anchors.fill: parent
        radius: 32
    }

    Row {
        id: buttons

        x: 16
        y: 16
        spacing: 16

        ActionButton {
            visible: !controls.stills
            height: 88
            fontPixels: 30
            sidePadding: 26
            primary: true
            icon: "play"
            text: qsTr("Start the damage")
            onActivated: controls.scene.act("damage", 0)
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

    Label {
        id: note

        x: controls.narrow ? 24 : buttons.x + buttons.width + 24
        y: controls.narrow ? buttons.y + 88 + 10 : 16 + Math.max(0, 88 - height) / 2
        width: controls.width - x - 24
        text: qsTr("In people: weeks or longer, not well known. A model, not to scale.")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
    }

    Row {
        id: switches

        x: 16
        y: controls.lower + 14
        spacing: 16

        Repeater {
            model: controls.factors.length

            RepairSwitch {
                required property int index

                readonly property var factor: controls.factors[index]

                width: (controls.width - 32 - 16 * (controls.factors.length - 1)) / controls.factors.length
                height: 88
                // Stills tell one story; there the switches only say how it is.
                enabled: !controls.stills
                on: factor.on
                text: factor.text
                onActivated: controls.scene.act(factor.action, (factor.action === "older") === factor.on ? 1 : 0)
            }
        }
    }
}
