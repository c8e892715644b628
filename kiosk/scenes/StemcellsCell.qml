// One cell on the ridge or in a valley. It divides in four drawings, and changes its shape in steps on its way down.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: cell

    required property var scene
    required property int start

    readonly property var cells: scene.cells
    readonly property int kind: cells[start + 3] ?? -1
    readonly property int state_: cells[start + 4] ?? 0
    readonly property int valley: cells[start + 5] ?? -1
    readonly property real maturity: cells[start + 6] ?? 0
    readonly property real split: cells[start + 7] ?? 0
    readonly property real depth: cells[start + 1] ?? 0
    readonly property point foot: scene.camera.spot(cells[start] ?? 0, depth, cells[start + 2] ?? 0)
    readonly property real fit: scene.camera.size(depth)
    readonly property bool divides: state_ === 1 && split > 0.16
    // Which drawing of the division, and how much of the next is seen.
    readonly property real turn: (split - 0.16) / 0.84 * 3

    function ramp(from: real, to: real): real {
        return Math.max(0, Math.min(1, (cell.maturity - from) / (to - from)))
    }

    visible: kind >= 0
    x: foot.x
    y: foot.y
    z: 20 - 10 * depth

    component Figure: Art {
        required property real wide
        required property real high
        property real above: 0.62

        width: wide * cell.scene.camera.size(cell.valley < 0 ? 1.56 : 0.6)
        height: high * width / wide
        scale: cell.fit / cell.scene.camera.size(cell.valley < 0 ? 1.56 : 0.6)
        x: -width / 2
        y: -height * above
        visible: opacity > 0
    }

    Figure {
        name: cell.kind === 1 ? "stemcells-other" : "stem-cell"
        wide: cell.kind === 1 ? 190 : 300
        high: cell.kind === 1 ? 181 : 300
        opacity: cell.divides && cell.turn > 0.12 ? 0 : 1 - cell.ramp(0.36, 0.40)
    }

    Repeater {
        model: cell.divides ? [1, 2, 3] : []

        Figure {
            required property int modelData

            name: "stemcells-divide-" + modelData
            wide: 360
            high: 220
            opacity: cell.turn < modelData - 1 ? 0 : cell.turn > modelData + 0.12 && modelData < 3 ? 0
                : Math.min(1, (cell.turn - modelData + 1) / 0.12)
        }
    }

    Repeater {
        model: cell.valley < 0 ? [] : [["stemcells-neuroblast", 260, 190], ["stemcells-astroblast", 200, 200], ["opc", 250, 250]].slice(cell.valley, cell.valley + 1)

        Figure {
            required property var modelData

            name: modelData[0]
            wide: modelData[1]
            high: modelData[2]
            opacity: cell.ramp(0.30, 0.38) * (1 - cell.ramp(0.90, 0.94))
        }
    }

    Repeater {
        model: cell.valley < 0 ? [] : [["neuron", 364, 250, 0.8], ["astrocyte", 240, 240, 0.82], ["oligodendrocyte", 330, 240, 0.86]].slice(cell.valley, cell.valley + 1)

        Figure {
            required property var modelData

            name: "stemcells-" + modelData[0]
            wide: modelData[1]
            high: modelData[2]
            above: modelData[3]
            x: cell.valley === 0 ? -142 / 364 * width : -width / 2
            opacity: cell.ramp(0.82, 0.92)
        }
    }
}
