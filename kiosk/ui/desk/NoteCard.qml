// What the kiosk did by itself and staff should know, until somebody has read it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: card

    required property StaffDesk desk
    required property var notes

    visible: notes.length > 0
    height: visible ? content.height + 48 : 0

    DashedFrame { anchors.fill: parent; fill: Theme.almostTint; lineWidth: 4 }

    Column {
        id: content

        x: 32
        y: 24
        width: parent.width - 64
        spacing: 14

        Repeater {
            model: card.notes

            DeskLabel {
                required property string modelData

                width: content.width
                text: modelData
                font.weight: Theme.medium
            }
        }

        DeskButton {
            text: qsTr("I have read this")
            icon: "check"
            onActivated: card.desk.act("decks.read")
        }
    }
}
