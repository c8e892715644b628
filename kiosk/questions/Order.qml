// Put in order: each card moves up or down by a button, so nothing has to be dragged.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property real wantedHeight: implicitHeight
    readonly property var arranged: question.answer ?? question.order
    property int moved: -1

    spacing: 16

    function shift(from: int, to: int): void {
        const next = Array.from(drawing.arranged)
        next.splice(to, 0, next.splice(from, 1)[0])
        drawing.moved = next[to]
        drawing.visitor.answer(next)
    }

    Repeater {
        model: drawing.arranged.length

        OrderRow {
            required property int index

            readonly property int item: drawing.arranged[index]

            width: drawing.width
            place: index + 1
            last: index + 1 === drawing.arranged.length
            text: drawing.question.items[item] ?? ""
            lit: drawing.moved === item
            checked: drawing.question.checked
            mark: drawing.question.marks[item] ?? ""
            rightPlace: item + 1
            onUp: drawing.shift(index, index - 1)
            onDown: drawing.shift(index, index + 1)
        }
    }
}
