// The pile of results: one dot for each study, the place from which a study looks like success, and the exact outline of
// what comes in the long run.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: board

    required property var scene

    readonly property var f: scene.f
    readonly property var pile: f.pile
    readonly property var falling: f.falling
    readonly property int results: f.treated + f.control + 1
    readonly property real column: width / results
    // Two dots side by side in a column.
    readonly property real dot: Math.min(26, (column - 6) / 2)
    readonly property real base: height - axis.height
    readonly property int most: Math.max(18, ...pile)
    readonly property real pitch: Math.min(dot + 1, (base - 12) / Math.ceil(most / 2))
    readonly property real line: (f.success - f.low) * column
    readonly property list<point> nothing: [Qt.point(0, 0)]

    // The middle of a dot on the plot.
    function spot(result: int, place: int): point {
        return Qt.point((result - board.f.low + 0.5) * board.column + (place % 2 - 0.5) * (board.dot + 1),
                        board.base - 2 - (Math.floor(place / 2) + 0.5) * board.pitch)
    }

    Rectangle {
        x: board.line
        width: board.width - x
        height: board.base
        color: Theme.highlightTint
        radius: 14
        border.width: 2
        border.color: Theme.highlightLine
    }

    Rectangle {
        y: board.base
        width: board.width
        height: 4
        radius: 2
        color: Theme.ink
    }

    Repeater {
        model: board.results

        TrialColumn {
            required property int index

            plot: board
            result: index + board.f.low
            studies: board.pile[index] ?? 0
        }
    }

    Shape {
        visible: board.f.studies + board.f.running >= 20
        x: board.column * (0.5 - board.f.low)
        y: board.base - 2
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 3
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [2, 2]
            scale: Qt.size(board.column, -board.pitch / 2)

            PathPolyline { path: board.scene.stage.curves.expected ?? board.nothing }
        }
    }

    Repeater {
        model: 12

        TrialDot {
            required property int index

            readonly property int result: board.falling[3 * index] ?? -999
            readonly property point goal: board.spot(result, board.falling[3 * index + 1] ?? 0)
            readonly property real way: board.falling[3 * index + 2] ?? 0

            visible: result > -999
            success: result >= board.f.success
            size: board.dot
            x: goal.x - size / 2
            y: -size + (goal.y + size / 2) * way
        }
    }

    TrialAxis {
        id: axis

        y: board.base + 6
        width: board.width
        column: board.column
        f: board.f
    }
}
