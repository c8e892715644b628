// The voltage at the end of the fibre against time, drawn as it is computed; dotted, the healthy fibre's.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: trace

    required property Stage stage
    property real mostMs: 1.15
    property real mostMv: 96
    readonly property list<point> nothing: [Qt.point(0, 0)]

    readonly property real base: height - 6
    readonly property size units: Qt.size((width - 8) / mostMs, -(base - 6) / mostMv)

    Shape {
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
}
