// Several answers of a few; the screen says how many, and a further one replaces the first chosen.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property real wantedHeight: implicitHeight
    readonly property var chosen: question.answer ?? []

    spacing: 16

    function toggle(index: int): void {
        const kept = drawing.chosen.filter(one => one !== index)
        if (kept.length === drawing.chosen.length)
            kept.push(index)
        drawing.visitor.answer(kept.slice(-drawing.question.pick))
    }

    Repeater {
        model: drawing.question.order

        AnswerRow {
            required property int modelData

            width: drawing.width
            square: true
            text: drawing.question.items[modelData] ?? ""
            chosen: drawing.chosen.includes(modelData)
            checked: drawing.question.checked
            mark: drawing.question.marks[modelData] ?? ""
            onActivated: drawing.toggle(modelData)
        }
    }
}
