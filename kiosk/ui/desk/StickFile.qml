// One file of the stick, with what can be done with it.
import QtQuick
import kiosk.ui

Item {
    id: row

    required property StaffDesk desk
    required property var file

    readonly property string what: ({
        deck: qsTr("Deck for this kiosk"), folder: qsTr("Deck folder"), pptx: qsTr("PowerPoint"), pdf: qsTr("PDF"),
        gift: qsTr("Quiz (GIFT)"), aiken: qsTr("Quiz (Aiken)")
    })[file.kind] ?? file.kind

    height: words.height + action.height + 40

    Rectangle { width: parent.width; height: 2; color: Theme.hair }

    Column {
        id: words

        y: 16
        width: parent.width
        spacing: 2

        DeskLabel {
            width: parent.width
            text: row.file.name
            font.pixelSize: 28
            font.weight: Theme.bold
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
        }
        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: row.file.kind === "folder" ? row.what : qsTr("%1, %2 MB").arg(row.what).arg(Math.max(0.1, row.file.size / 1048576).toFixed(1))
        }
    }

    DeskButton {
        id: action

        y: words.y + words.height + 14
        width: parent.width
        primary: true
        icon: "download"
        text: row.file.kind === "deck" ? qsTr("Check and take in") : qsTr("Check and bring in as a draft")
        onActivated: row.desk.act("decks.take", row.file.index)
    }
}
