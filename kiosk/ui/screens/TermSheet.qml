// A glossary word and its plain meaning.
import QtQuick
import kiosk.ui

Column {
    id: sheet

    required property Visitor visitor

    spacing: 20

    Label {
        width: parent.width
        text: sheet.visitor.sheet.word ?? ""
        color: Theme.primary
        font.pixelSize: Theme.titleSize(52)
        font.weight: Theme.bold
        leading: 1.1
    }

    Label {
        width: parent.width
        text: sheet.visitor.sheet.meaning ?? ""
        font.pixelSize: Theme.fontSize(40)
        leading: 1.35
    }
}
