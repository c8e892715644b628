// One word of running text: its pieces side by side; a glossary word is underlined and opens its meaning.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: word

    required property Visitor visitor
    required property var pieces
    required property real pixels
    // Between two words.
    required property real space
    property bool shown: true

    readonly property string term: pieces.find(piece => piece.term !== "")?.term ?? ""

    opacity: shown ? 1 : 0

    // Not in a Row: that finds its width only while a frame is drawn, and the text would jump after the first one.
    function measure(): void {
        let x = 0
        for (let i = 0; i < repeater.count; ++i) {
            const piece = repeater.itemAt(i) as Label
            if (piece === null)
                return
            piece.x = x
            x += piece.implicitWidth
        }
        word.width = x
    }

    Repeater {
        id: repeater

        model: word.pieces
        onItemAdded: word.measure()

        Label {
            id: piece

            required property var modelData

            height: word.height
            text: modelData.text
            font.pixelSize: word.pixels
            font.weight: modelData.bold ? Theme.bold : Theme.regular
            color: modelData.term !== "" ? Theme.primary : Theme.ink
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            leading: 1
            onImplicitWidthChanged: word.measure()

            Rectangle {
                visible: piece.modelData.term !== ""
                y: parent.height * 0.5 + word.pixels * 0.44
                width: parent.width
                height: 4
                color: Theme.primary
            }
        }
    }

    // Half of the space at each side belongs to the word: a short one can be hit, and no touch falls between two.
    Loader {
        anchors.fill: parent
        anchors.leftMargin: -word.space / 2
        anchors.rightMargin: -word.space / 2
        active: word.term !== "" && word.shown

        sourceComponent: Target {
            label: word.pieces.map(piece => piece.text).join("")
            slop: 24
            onActivated: word.visitor.openSheet("term", word.term)
            Accessible.role: Accessible.Link
            Accessible.name: label
        }
    }
}
