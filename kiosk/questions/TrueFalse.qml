// A statement that is true or false: two large cards.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property real wantedHeight: 288

    Row {
        width: parent.width
        spacing: 24

        Repeater {
            model: 2

            Target {
                id: card

                required property int index

                readonly property string mark: drawing.question.marks[index] ?? ""
                readonly property bool chosen: drawing.question.answer === index
                readonly property bool isAnswer: mark === "right" || mark === "missed"
                readonly property color ink: mark === "not-quite" ? Theme.almost : isAnswer ? Theme.good : Theme.ink

                width: (drawing.width - 24) / 2
                height: drawing.wantedHeight
                enabled: !drawing.question.checked
                label: drawing.question.items[index] ?? ""
                Accessible.role: Accessible.RadioButton
                Accessible.name: label
                Accessible.checked: chosen
                onActivated: drawing.visitor.answer(index)

                Rectangle {
                    visible: card.mark !== "not-quite"
                    anchors.fill: parent
                    radius: 36
                    color: card.isAnswer ? Theme.goodTint : card.chosen || card.pressed ? Theme.primaryTint : Theme.surface
                    border.width: card.isAnswer || card.chosen ? 6 : 3
                    border.color: card.isAnswer ? Theme.good : card.chosen ? Theme.primary : Theme.line
                }

                DashedFrame { visible: card.mark === "not-quite"; anchors.fill: parent; radius: 36; fill: Theme.almostTint }

                Column {
                    anchors.centerIn: parent
                    width: parent.width - 32
                    spacing: 18

                    Icon { name: card.index === 0 ? "check" : "cross"; size: 110; color: card.ink; anchors.horizontalCenter: parent.horizontalCenter }
                    Label {
                        width: parent.width
                        text: card.label
                        color: card.ink
                        horizontalAlignment: Text.AlignHCenter
                        font.pixelSize: Theme.labelSize(46)
                        font.weight: Theme.bold
                        leading: 1.1
                    }
                    Label {
                        visible: card.mark !== ""
                        width: parent.width
                        text: card.mark === "missed" ? qsTr("Answer") : qsTr("Your answer")
                        color: card.ink
                        horizontalAlignment: Text.AlignHCenter
                        font.pixelSize: Theme.labelSize(28)
                        font.weight: Theme.bold
                        leading: 1.1
                    }
                }
            }
        }
    }
}
