// The steps side by side, rising to the end; each is one button. While one is open all of them make room for its card.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: stairs

    required property var slide
    required property Visitor visitor

    readonly property int count: slide.items.length
    readonly property real stepWidth: (width - 48) / Math.max(1, count)
    readonly property bool opened: visitor.openItem >= 0
    // What is left for the card of an open step.
    readonly property real roof: height - stepHeight(5, true) - 36

    // Steps of one height need no low ones: they get all the room there is.
    readonly property bool even: slide.levels.every(level => level === slide.levels[0])
    property int made: 0
    readonly property var steps: Array.from({length: made}, (_, index) => repeater.itemAt(index))
    // The words of one study beside the silence of another would mislead: all tell what they found, or none.
    readonly property bool tellPeople: !opened && steps.every(step => step && step.peopleEnd < step.height - 8)
    readonly property bool tellFound: tellPeople && steps.every(step => step && step.foundEnd < step.height - 8)

    function stepHeight(level: int, low: bool): real {
        const least = low ? 156 : stairs.even ? stairs.height - 160 : 280
        const most = low ? 180 : stairs.height - 160
        return least + (most - least) * (level - 1) / 4
    }

    Repeater {
        id: repeater

        model: stairs.count
        onItemAdded: stairs.made += 1
        onItemRemoved: stairs.made -= 1

        Target {
            id: step

            required property int index

            readonly property var item: stairs.slide.items[index]
            readonly property int level: stairs.slide.levels[index] ?? 1
            readonly property bool chosen: stairs.visitor.openItem === index
            readonly property real peopleEnd: people.y + people.height
            readonly property real foundEnd: found.y + found.height

            x: 24 + index * stairs.stepWidth
            y: stairs.height - height
            width: stairs.stepWidth
            height: stairs.stepHeight(level, stairs.opened)
            slop: 0
            label: item?.label ?? ""
            Accessible.role: Accessible.Button
            Accessible.name: label
            onActivated: stairs.visitor.touchItem(index)

            Rectangle {
                anchors.fill: parent
                color: step.chosen ? Theme.primaryTint : step.pressed ? Theme.primaryTint : Theme.surface
                border.width: step.chosen ? 5 : 2
                border.color: step.chosen ? Theme.primary : Theme.line
            }

            Rectangle {
                width: parent.width
                height: 24
                color: Qt.tint(Theme.stageBottom, Qt.rgba(Theme.primary.r, Theme.primary.g, Theme.primary.b, 0.18 * step.level))
            }

            LadderThing {
                visible: !stairs.opened
                level: step.level
                x: (parent.width - width) / 2
                y: -height + 6
            }

            NumberBadge {
                id: number

                x: 18
                y: 42
                number: step.index + 1
                lit: step.chosen
            }

            Label {
                id: title

                x: number.x + number.width + 14
                y: 42 + Math.max(0, (number.height - height) / 2)
                width: parent.width - x - 10
                text: step.label
                font.pixelSize: Theme.labelSize(28)
                font.weight: Theme.bold
                leading: 1.12
            }

            Label {
                id: people

                visible: stairs.tellPeople
                x: 20
                y: Math.max(number.y + number.height, title.y + title.height) + 14
                width: parent.width - 32
                text: step.item?.cells[0] ?? ""
                color: Theme.inkSoft
                font.pixelSize: Theme.labelSize(26)
                font.weight: Theme.medium
                leading: 1.2
            }

            Label {
                id: found

                visible: stairs.tellFound
                x: 20
                y: people.y + people.height + 12
                width: parent.width - 32
                text: step.item?.cells[2] ?? ""
                font.pixelSize: Theme.labelSize(26)
                leading: 1.22
            }
        }
    }
}
