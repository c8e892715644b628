// The steps side by side, rising to the end: each is one button.
import QtQuick
import kiosk.ui

Item {
    id: stairs

    required property var slide
    required property Visitor visitor

    readonly property int count: slide.items.length
    readonly property real stepWidth: (width - 48) / Math.max(1, count)
    readonly property var things: ["dish", "mouse", "person-1", "people", "medicine"]

    Repeater {
        model: stairs.count

        Target {
            id: step

            required property int index

            readonly property var item: stairs.slide.items[index]
            readonly property int level: stairs.slide.levels[index] ?? 1
            readonly property bool chosen: stairs.visitor.openItem === index

            x: 24 + index * stairs.stepWidth
            y: stairs.height - height
            width: stairs.stepWidth
            height: 250 + (stairs.height - 250 - 190) * (level - 1) / 4
            slop: 0
            label: item?.label ?? ""
            Accessible.role: Accessible.Button
            Accessible.name: label
            onActivated: stairs.visitor.touchItem(index)

            Rectangle {
                anchors.fill: parent
                color: step.chosen ? Theme.primaryTint : Theme.surface
                border.width: step.chosen ? 5 : 2
                border.color: step.chosen ? Theme.primary : Theme.line
            }

            Rectangle {
                width: parent.width
                height: 26
                color: Qt.tint(Theme.stageBottom, Qt.rgba(Theme.primary.r, Theme.primary.g, Theme.primary.b, 0.18 * step.level))
            }

            LadderThing {
                level: step.level
                x: (parent.width - width) / 2
                y: -height + 6
            }

            Rectangle {
                id: number

                x: 20
                y: 48
                width: 54
                height: 54
                radius: 27
                color: step.chosen ? Theme.primary : Theme.ink

                Label {
                    anchors.centerIn: parent
                    text: step.index + 1
                    color: step.chosen ? Theme.inkOnPrimary : Theme.surface
                    font.pixelSize: 30
                    font.weight: Theme.bold
                    lineHeight: 1
                }
            }

            Label {
                x: 20
                y: 112
                width: parent.width - 36
                text: step.label
                font.pixelSize: Theme.labelSize(30)
                font.weight: Theme.bold
                lineHeight: 1.1
            }
        }
    }
}
