// Find the pairs: touch one at the left, then its partner at the right. Pairs share a letter and a border.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Row {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property real wantedHeight: implicitHeight
    // Two columns need more width than a list.
    readonly property bool broad: true
    readonly property int size: question.items.length
    // For each left side the chosen right side, or -1.
    readonly property var pairs: question.answer ?? Array(size).fill(-1)
    property int waiting: -1

    spacing: 24

    function letter(index: int): string {
        return String.fromCharCode(65 + index)
    }

    function touchLeft(index: int): void {
        drawing.waiting = index
    }

    function touchRight(index: int): void {
        if (drawing.waiting < 0)
            return
        const next = Array.from(drawing.pairs, one => one === index ? -1 : one)
        next[drawing.waiting] = index
        drawing.visitor.answer(next)
        // The next left side without a partner is ready at once: one touch less for a tired hand.
        drawing.waiting = next.indexOf(-1)
    }

    Component.onCompleted: if (!question.checked) waiting = pairs.indexOf(-1)

    Column {
        width: (drawing.width - drawing.spacing) * 0.42
        spacing: 16

        Repeater {
            model: drawing.size

            MatchCard {
                required property int index

                width: parent.width
                text: drawing.question.items[index] ?? ""
                letter: drawing.letter(index)
                lettered: true
                lit: drawing.waiting === index
                paired: drawing.pairs[index] >= 0
                checked: drawing.question.checked
                mark: drawing.question.marks[index] ?? ""
                onActivated: drawing.touchLeft(index)
            }
        }
    }

    Column {
        width: (drawing.width - drawing.spacing) * 0.58
        spacing: 16

        Repeater {
            model: drawing.question.order

            MatchCard {
                required property int modelData

                readonly property int partner: drawing.pairs.indexOf(modelData)

                width: parent.width
                text: drawing.question.partners[modelData] ?? ""
                // After the check the letter is the right one.
                letter: drawing.question.checked ? drawing.letter(modelData) : partner >= 0 ? drawing.letter(partner) : ""
                lettered: letter !== ""
                paired: partner >= 0
                checked: drawing.question.checked
                mark: drawing.question.checked ? (partner === modelData ? "right" : "not-quite") : ""
                onActivated: drawing.touchRight(modelData)
            }
        }
    }
}
