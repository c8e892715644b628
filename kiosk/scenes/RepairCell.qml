// One helper cell: it wakes, moves, divides, and then matures into a maker of myelin – or waits, with the sign of a pause.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: cell

    required property var scene
    required property int number

    readonly property RepairPlaces places: scene.places
    readonly property real mx: scene.cells[5 * number] ?? 0
    readonly property int lane: scene.cells[5 * number + 1] ?? 0
    readonly property int state_: scene.cells[5 * number + 2] ?? -1
    readonly property real progress: scene.cells[5 * number + 3] ?? 0
    readonly property point at: places.inLane(lane, mx)
    readonly property real size: 132 * places.unit
    readonly property string own: "repair-opc-" + (number >= 6 ? "b" : number % 2 ? "c" : "a")
    readonly property bool divides: state_ === 3
    readonly property bool changes: state_ === 6
    // The two halves of a division walk to their places in its last part.
    readonly property real part: divides ? Math.max(0, (progress - 0.62) / 0.38) : 0
    readonly property real apart: (25 + (places.fresh * places.scale / 2 - 25) * part) * (part > 0 ? 1 : 0)

    visible: state_ >= 0
    x: at.x
    y: at.y
    z: divides ? 1 : 0

    function fade(from: real, to: real): real {
        return Math.max(0, Math.min(1, (cell.progress - from) / (to - from)))
    }

    component Body: Art {
        property real across: cell.size

        width: across
        height: across
        x: -width / 2
        y: -height / 2
        visible: opacity > 0
    }

    Body {
        name: "repair-wake"
        across: 168 * cell.places.unit
        opacity: cell.state_ === 1 ? 1 - cell.fade(0.25, 0.6) : 0
    }

    Body {
        name: cell.own
        x: -width / 2 - cell.apart
        opacity: cell.state_ === 7 ? 0 : cell.changes ? 1 - cell.fade(0.3, 0.6)
            : cell.divides ? Math.max(1 - cell.fade(0.06, 0.22), cell.part > 0 ? 1 : 0) : 1
    }

    Body {
        name: "repair-opc-b"
        x: -width / 2 + cell.apart
        opacity: cell.part > 0 ? 1 : 0
    }

    Repeater {
        model: cell.divides ? 2 : 0

        Art {
            required property int index

            name: "repair-divide-" + (index + 1)
            width: 176 * cell.places.unit
            height: width * 200 / 240
            x: -width / 2
            y: -height / 2
            opacity: cell.part > 0 ? 0 : index === 0 ? cell.fade(0, 0.16) * (1 - cell.fade(0.42, 0.56)) : cell.fade(0.36, 0.5)
        }
    }

    Body {
        name: cell.changes ? "repair-half" : ""
        across: 142 * cell.places.unit
        opacity: cell.changes ? cell.fade(0.1, 0.45) * (1 - cell.fade(0.75, 1)) : 0
    }

    Body {
        name: cell.changes || cell.state_ === 7 ? "repair-oligo" : ""
        across: 146 * cell.places.unit
        opacity: cell.state_ === 7 ? 1 : cell.changes ? cell.fade(0.6, 0.9) : 0
    }

    // It does not fully mature: a pause, by shape and not by colour only.
    Rectangle {
        visible: cell.state_ === 5
        x: 14 * cell.places.unit
        y: -42 * cell.places.unit
        width: 38
        height: 38
        radius: 19
        color: Theme.surface
        border.width: 3
        border.color: Theme.ink

        Icon {
            anchors.centerIn: parent
            name: "pause"
            size: 24
            color: Theme.ink
        }
    }
}
