// The pile of results: one dot for each study, the place from which a study looks like success, and the exact outline of
// what comes in the long run.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: plot

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
        return Qt.point((result - plot.f.low + 0.5) * plot.column + (place % 2 - 0.5) * (plot.dot + 1),
                        plot.base - 2 - (Math.floor(place / 2) + 0.5) * plot.pitch)
    }

    Rectangle {
        x: plot.line
        width: plot.width - x
        height: plot.base
        color: Theme.highlightTint
        radius: 14
        border.width: 2
        border.color: Theme.highlightLine
    }

    Rectangle {
        y: plot.base
        width: plot.width
        height: 4
        radius: 2
        color: Theme.ink
    }

    Repeater {
        model: plot.results

        TrialColumn {
            required property int index

            plot: plot
            result: index + plot.f.low
            studies: plot.pile[index] ?? 0
        }
    }

    Shape {
        visible: plot.f.studies + plot.f.running >= 20
        x: plot.column * (0.5 - plot.f.low)
        y: plot.base - 2
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 3
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [2, 2]
            scale: Qt.size(plot.column, -plot.pitch / 2)

            PathPolyline { path: plot.scene.stage.curves.expected ?? plot.nothing }
        }
    }

    Repeater {
        model: 12

        TrialDot {
            required property int index

            readonly property int result: plot.falling[3 * index] ?? -999
            readonly property point goal: plot.spot(result, plot.falling[3 * index + 1] ?? 0)
            readonly property real way: plot.falling[3 * index + 2] ?? 0

            visible: result > -999
            success: result >= plot.f.success
            size: plot.dot
            x: goal.x - size / 2
            y: -size + (goal.y + size / 2) * way
        }
    }

    TrialAxis {
        id: axis

        y: plot.base + 6
        width: plot.width
        column: plot.column
        f: plot.f
    }
}
