// One answer of a few.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property real wantedHeight: implicitHeight

    spacing: 16

    Repeater {
        model: drawing.question.order

        AnswerRow {
            required property int modelData

            width: drawing.width
            text: drawing.question.items[modelData] ?? ""
            chosen: drawing.question.answer === modelData
            checked: drawing.question.checked
            mark: drawing.question.marks[modelData] ?? ""
            onActivated: drawing.visitor.answer(modelData)
        }
    }
}
