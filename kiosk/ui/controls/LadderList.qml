// The steps below each other, the highest on top, for upright screens: each is indented by how much higher it is than the
// lowest. Where there is room, they say how many people took part.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: list

    required property var slide
    required property Visitor visitor

    readonly property int count: slide.items.length
    readonly property real rowHeight: Math.min(170, (height - (count - 1) * 16) / Math.max(1, count))

    readonly property int lowest: Math.min(...slide.levels)
    property int made: 0
    readonly property var steps: Array.from({length: made}, (_, index) => repeater.itemAt(index))
    // All of them or none.
    readonly property bool tellPeople: steps.every(step => step && step.wanted <= list.rowHeight)

    Repeater {
        id: repeater

        model: list.count
        onItemAdded: list.made += 1
        onItemRemoved: list.made -= 1

        Target {
            id: step

            required property int index

            readonly property int level: list.slide.levels[index] ?? 1
            readonly property real wanted: words.spacing + title.height + people.height + 24
            readonly property bool chosen: list.visitor.openItem === index

            x: (level - list.lowest) * 60
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

            Column {
                id: words

                x: 104
                width: parent.width - x - 230
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                Label {
                    id: title

                    width: parent.width
                    text: step.label
                    font.pixelSize: Theme.labelSize(34)
                    font.weight: Theme.bold
                    leading: 1.1
                }

                Label {
                    id: people

                    visible: list.tellPeople
                    width: parent.width
                    text: list.slide.items[step.index]?.cells[0] ?? ""
                    color: Theme.inkSoft
                    font.pixelSize: Theme.labelSize(26)
                    font.weight: Theme.medium
                    leading: 1.2
                }
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
