// The menu of the desk: its pages, and the way out at the same place on each.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: menu

    required property StaffDesk desk
    required property bool portrait

    readonly property var entries: [
        {page: "decks", icon: "decks", word: qsTr("Decks")},
        {page: "schedule", icon: "calendar", word: qsTr("Schedule")},
        {page: "notice", icon: "bell", word: qsTr("Notice")},
        {page: "health", icon: "pulse", word: qsTr("Health")},
        {page: "settings", icon: "gear", word: qsTr("Settings")}
    ]
    // Drafts and pictures belong to the decks.
    readonly property string open: desk.page === "draft" || desk.page === "preview" ? "decks" : desk.page

    color: Theme.surface

    Rectangle {
        width: menu.portrait ? parent.width : 2
        height: menu.portrait ? 2 : parent.height
        x: menu.portrait ? 0 : parent.width - 2
        color: Theme.hair
    }

    Row {
        visible: !menu.portrait
        x: 40
        y: 40
        spacing: 18

        Icon { name: "lock"; size: 40; anchors.verticalCenter: parent.verticalCenter }
        Label {
            text: qsTr("Staff desk")
            font.pixelSize: 36
            font.weight: Theme.bold
            leading: 1.1
            wrapMode: Text.NoWrap
        }
    }

    Grid {
        x: menu.portrait ? (menu.width - width) / 2 : 28
        y: menu.portrait ? 24 : 116
        columns: menu.portrait ? 6 : 1
        spacing: menu.portrait ? 8 : 12

        Repeater {
            model: menu.entries

            MenuEntry {
                required property var modelData

                width: menu.portrait ? implicitWidth : 316
                height: menu.portrait ? 140 : 84
                stacked: menu.portrait
                icon: modelData.icon
                word: modelData.word
                on: menu.open === modelData.page
                onActivated: menu.desk.act("desk.page", modelData.page)
            }
        }

        MenuEntry {
            visible: menu.portrait
            height: 140
            stacked: true
            icon: "back"
            word: qsTr("Leave")
            onActivated: menu.desk.act("desk.leave")
        }
    }

    Label {
        visible: menu.desk.locksIn >= 0
        x: 28
        y: menu.portrait ? -52 : parent.height - 208
        width: menu.portrait ? parent.width - 56 : 316
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Locks itself in %1 s. Touch anywhere to stay.").arg(Math.ceil(Math.max(0, menu.desk.locksIn)))
        font.pixelSize: 24
        font.weight: Theme.medium
        color: Theme.almost
        leading: 1.2
    }

    DeskButton {
        visible: !menu.portrait
        x: 28
        y: parent.height - height - 32
        width: 316
        height: 96
        icon: "back"
        text: qsTr("Leave")
        onActivated: menu.desk.act("desk.leave")
    }
}
