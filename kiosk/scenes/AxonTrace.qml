// The voltage at the end of the fibre against time, drawn as it is computed, with a mark where a signal arrives; dotted,
// the healthy fibre's.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: trace

    required property var scene
    property real mostMv: 96
    readonly property list<point> nothing: [Qt.point(0, 0)]
    readonly property var stage: scene.stage
    readonly property var arrivals: scene.f.arrivals_ms
    readonly property var healthy: scene.f.their_arrivals_ms

    readonly property real base: height - 14
    readonly property size units: Qt.size((width - 8) / scene.f.span_ms, -(base - 6) / mostMv)

    Rectangle {
        x: 4
        y: trace.base - 1
        width: trace.width - 8
        height: 2
        color: Theme.hair
    }

    Shape {
        visible: trace.scene.pair
        x: 4
        y: trace.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 3
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [1, 2]
            scale: trace.units

            PathPolyline { path: trace.stage.curves.healthy ?? trace.nothing }
        }
    }

    Shape {
        x: 4
        y: trace.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.signalRing
            strokeWidth: 5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: trace.units

            PathPolyline { path: trace.stage.curves.trace ?? trace.nothing }
        }
    }

    Repeater {
        model: trace.scene.pair ? 5 : 0

        Rectangle {
            required property int index

            visible: index < trace.healthy.length
            x: 4 + (visible ? trace.healthy[index] : 0) * trace.units.width - 2
            y: trace.base - 2
            width: 4
            height: 14
            color: Theme.line
        }
    }

    Repeater {
        model: 5

        Rectangle {
            required property int index

            visible: index < trace.arrivals.length
            x: 4 + (visible ? trace.arrivals[index] : 0) * trace.units.width - 4
            y: trace.base - 4
            width: 8
            height: 18
            radius: 4
            color: Theme.signalRing
        }
    }
}
