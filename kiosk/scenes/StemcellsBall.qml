// One cell on its way: a stem cell, then a cell in between, then a young cell of the valley it is in, then one with its job.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: ball

    required property var valleys
    required property int start

    readonly property var cells: valleys.cells
    readonly property var kinds: valleys.kinds
    readonly property real depth: cells[start + 1] ?? 0
    readonly property real maturity: cells[start + 3] ?? 0
    readonly property int valley: cells[start + 4] ?? -1
    readonly property point foot: valleys.camera.spot(cells[start] ?? 0, depth, cells[start + 2] ?? 0)
    readonly property real fit: valleys.camera.size(depth) * (valleys.crowd ? 0.42 : 0.8)
    readonly property real full: valleys.camera.size(0.14) * (valleys.crowd ? 0.42 : 0.8)

    function ramp(from: real, to: real): real {
        return Math.max(0, Math.min(1, (ball.maturity - from) / (to - from)))
    }

    visible: valley >= 0
    x: foot.x
    y: foot.y
    z: 20 - 10 * depth

    component Figure: Art {
        required property var look

        name: look[0]
        width: look[1] * ball.full
        height: look[2] * ball.full
        scale: ball.fit / ball.full
        transformOrigin: Item.Bottom
        x: -width / 2
        y: -height * (1 - (1 - look[3]) * scale)
        visible: opacity > 0
    }

    Figure {
        look: ball.kinds.first
        opacity: 1 - ball.ramp(0.26, 0.29)
    }

    Figure {
        look: ball.kinds.other
        opacity: ball.ramp(0.22, 0.26) * (1 - ball.ramp(0.58, 0.61))
    }

    Repeater {
        model: ball.valley < 0 || ball.maturity < 0.5 ? [] : [ball.kinds.young[ball.valley]]

        Figure {
            required property var modelData

            look: modelData
            opacity: ball.ramp(0.54, 0.58) * (1 - ball.ramp(0.88, 0.91))
        }
    }

    Repeater {
        model: ball.valley < 0 || ball.maturity < 0.8 ? [] : [ball.kinds.grown[ball.valley]]

        Figure {
            required property var modelData

            look: modelData
            opacity: ball.ramp(0.84, 0.88)
        }
    }
}
