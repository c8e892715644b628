// The decks of this kiosk: the one on the screen, the stick, and everything else that is here.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property real side: portrait ? width : 560
    readonly property real main: portrait ? width : width - side - 32

    Label {
        id: title

        text: qsTr("Decks")
        font.pixelSize: 50
        font.weight: Theme.bold
        leading: 1.1
    }

    DeskButton {
        visible: page.shown.canGoBack === true
        anchors.right: main.right
        y: -8
        text: qsTr("Take back")
        icon: "undo"
        onActivated: page.desk.act("decks.back")
    }

    Column {
        id: main

        y: 80
        width: page.main
        spacing: 24

        NoteCard { width: parent.width; desk: page.desk; notes: page.shown.notes ?? [] }

        ActiveDeckCard { width: parent.width; desk: page.desk; deck: page.shown.active ?? {} }

        StickCard { id: below; visible: page.portrait; width: parent.width; desk: page.desk; stick: page.shown.stick ?? {} }

        DeckList {
            width: parent.width
            height: page.height - 80 - y
            desk: page.desk
            rows: page.shown.rows ?? []
            place: page.shown.paging
        }
    }

    StickCard {
        visible: !page.portrait
        x: page.main + 32
        y: 80
        width: page.side
        desk: page.desk
        stick: page.shown.stick ?? {}
    }
}
