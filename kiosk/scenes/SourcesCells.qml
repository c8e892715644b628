// The drawn cells: whole ones in the bag, on their way and in the lungs, and what remains of them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: cells

    required property var infusion

    readonly property var numbers: infusion.f.cells ?? []
    readonly property var spots: infusion.spots
    readonly property real unit: infusion.unit

    Repeater {
        model: cells.numbers.length / 2

        Item {
            id: cell

            required property int index

            // See sources_cells.py: 0 vein, 1 lungs, 2 elsewhere, 3 liver, 4 others, 5 and 6 gone from there.
            readonly property int place: cells.numbers[2 * index] ?? 0
            readonly property real way: cells.numbers[2 * index + 1] ?? 0
            readonly property bool whole: place < 3
            readonly property var organ: place === 3 || place === 5 ? cells.spots.liver : cells.spots.others
            readonly property real eased: way * way * (3 - 2 * way)
            readonly property point lung: place === 2 ? Qt.point(20, 600) : Qt.point(cells.spots.lungs[3 * index], cells.spots.lungs[3 * index + 1])
            readonly property real glide: place > 4 ? 1 : eased
            readonly property point at: place === 0 ? cells.spots.along(index, way) : whole ? lung
                : Qt.point(lung.x + (organ[2 * index] - lung.x) * glide, lung.y + (organ[2 * index + 1] - lung.y) * glide)
            readonly property point spot: cells.infusion.spot(at.x, at.y)
            readonly property real turn: place === 0 && way < 0.04 ? cells.spots.bag[3 * index + 2] : cells.spots.lungs[3 * index + 2]

            x: spot.x
            y: spot.y
            visible: !(place > 4 && way >= 1)

            Art {
                visible: cell.whole
                name: "sources-cell"
                width: 36 * cells.unit
                height: width * 30 / 66
                x: -width / 2
                y: -height / 2
                rotation: cell.turn
                smooth: true
            }

            Art {
                visible: !cell.whole
                name: "sources-remains"
                width: 16 * cells.unit
                height: width
                x: -width / 2
                y: -height / 2
                opacity: cell.place > 4 ? 1 - cell.way : 1
            }
        }
    }
}
