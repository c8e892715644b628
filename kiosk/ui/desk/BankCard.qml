// A bank card as a plain drawing: its edge is what counts.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: card

    // ISO/IEC 7810: corners of 3.18 mm on a card 85.6 mm wide.
    readonly property real mm: width / 85.6

    Rectangle {
        anchors.fill: parent
        radius: 3.18 * card.mm
        color: Theme.primaryTint
        border.width: 4
        border.color: Theme.primary
    }

    // The chip is where every card has it: a hand that lays the real card on it sees which way round.
    Rectangle {
        x: 9 * card.mm
        y: 19 * card.mm
        width: 12 * card.mm
        height: 10 * card.mm
        radius: 1.6 * card.mm
        color: Theme.highlight
        border.width: 3
        border.color: Theme.highlightLine
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: (9 + index * 17.5) * card.mm
            y: 34 * card.mm
            width: 14 * card.mm
            height: 3.4 * card.mm
            radius: height / 2
            color: Theme.line
            opacity: 0.55
        }
    }

    Icon { x: parent.width - width - 7 * card.mm; y: 6 * card.mm; name: "card"; size: 9 * card.mm; color: Theme.primary }
}
