// Drafts and the other decks of this kiosk, in pages.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: list

    required property StaffDesk desk
    required property var rows
    required property var place

    readonly property real room: height - 96 - (pager.visible ? 108 : 16)
    readonly property real rowHeight: Math.max(104, Math.min(132, room / 4))

    Card { anchors.fill: parent }

    Label {
        x: 32
        y: 26
        text: qsTr("Drafts and other decks")
        font.pixelSize: 34
        font.weight: Theme.bold
        leading: 1.1
    }

    DeskLabel {
        visible: list.rows.length === 0
        x: 32
        y: 96
        width: parent.width - 64
        color: Theme.inkSoft
        text: qsTr("Nothing else is here yet. Bring a PowerPoint file or a deck on a stick.")
    }

    Column {
        x: 32
        y: 88
        width: parent.width - 64

        Repeater {
            model: list.rows

            DeckRow {
                required property var modelData

                width: parent?.width ?? 0
                height: list.rowHeight
                desk: list.desk
                row: modelData
            }
        }
    }

    Pager {
        id: pager

        desk: list.desk
        action: "decks.more"
        place: list.place
        x: parent.width - width - 32
        y: parent.height - height - 20
    }
}
