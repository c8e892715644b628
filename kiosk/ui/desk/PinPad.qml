// The door of the desk: a keypad in a new order each time, so that nobody can read the PIN off a hand.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: door

    required property StaffDesk desk
    required property bool portrait

    readonly property var entry: desk.entry
    readonly property int wait: Math.ceil(entry.wait ?? 0)
    // Keys of at least 30 mm where the screen is large enough (standards D1).
    readonly property real key: Math.max(120, Math.min(170, Theme.mm(32)))

    function time(seconds: int): string {
        return seconds < 60 ? qsTr("%1 seconds").arg(seconds) : qsTr("%1 min %2 s").arg(Math.floor(seconds / 60)).arg(seconds % 60)
    }

    Column {
        anchors.centerIn: parent
        // Lower on a tall screen, where a hand reaches it from a chair.
        anchors.verticalCenterOffset: door.portrait ? 240 : 0
        width: Math.min(parent.width - 96, 860)
        spacing: 26

        Label {
            width: parent.width
            text: qsTr("Staff only: type your PIN")
            font.pixelSize: 46
            font.weight: Theme.bold
            leading: 1.1
            horizontalAlignment: Text.AlignHCenter
        }

        PinDots {
            count: door.entry.count ?? 0
            least: door.entry.least ?? 6
            most: door.entry.most ?? 8
            anchors.horizontalCenter: parent.horizontalCenter
        }

        DeskLabel {
            width: parent.width
            height: 100
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.weight: Theme.medium
            color: door.wait > 0 || door.entry.refused || door.entry.trouble !== "" ? Theme.staffStop : Theme.inkSoft
            text: door.wait > 0 ? qsTr("Too many tries. Wait %1, or plug in a key stick.").arg(door.time(door.wait))
                : door.entry.trouble !== "" && door.entry.trouble !== undefined ? door.entry.trouble
                : door.entry.refused ? qsTr("That was not the PIN. Try again, or plug in a key stick.")
                : qsTr("Or plug in a key stick.")
        }

        PinKeys {
            desk: door.desk
            actions: "entry."
            pad: door.entry.pad ?? []
            key: door.key
            canType: door.wait === 0
            canErase: (door.entry.count ?? 0) > 0
            canEnter: (door.entry.count ?? 0) >= (door.entry.least ?? 6) && door.wait === 0
            anchors.horizontalCenter: parent.horizontalCenter
        }

        DeskButton {
            text: qsTr("Back to the kiosk")
            icon: "back"
            anchors.horizontalCenter: parent.horizontalCenter
            onActivated: door.desk.act("desk.leave")
        }
    }
}
