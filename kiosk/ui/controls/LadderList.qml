// The steps below each other, the highest on top, for upright screens: each is indented by its level.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: list

    required property var slide
    required property Visitor visitor

    readonly property int count: slide.items.length
    readonly property real rowHeight: Math.min(170, (height - (count - 1) * 16) / Math.max(1, count))

    Repeater {
        model: list.count

        Target {
            id: step

            required property int index

            readonly property int level: list.slide.levels[index] ?? 1
            readonly property bool chosen: list.visitor.openItem === index

            x: (level - 1) * 60
            y: list.height - (index + 1) * (list.rowHeight + 16) + 16
            width: list.width - x
            height: list.rowHeight
            slop: 6
            label: list.slide.items[index]?.label ?? ""
            Accessible.role: Accessible.Button
            Accessible.name: label
            onActivated: list.visitor.touchItem(index)

            Rectangle {
                anchors.fill: parent
                radius: 24
                color: step.chosen ? Theme.primaryTint : Theme.surface
                border.width: step.chosen ? 5 : 3
                border.color: step.chosen ? Theme.primary : Theme.line
            }

            Rectangle {
                x: 22
                width: 60
                height: 60
                radius: 30
                color: step.chosen ? Theme.primary : Theme.ink
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    anchors.centerIn: parent
                    text: step.index + 1
                    color: step.chosen ? Theme.inkOnPrimary : Theme.surface
                    font.pixelSize: 32
                    font.weight: Theme.bold
                    leading: 1
                }
            }

            Label {
                x: 104
                width: parent.width - x - 230
                text: step.label
                font.pixelSize: Theme.labelSize(34)
                font.weight: Theme.bold
                leading: 1.1
                anchors.verticalCenter: parent.verticalCenter
            }

            LadderThing {
                level: step.level
                scale: Math.min(1, (step.height - 16) / height)
                transformOrigin: Item.Right
                x: parent.width - width - 16
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
