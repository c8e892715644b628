// The average of very many pretend people: dashed; dotted, the average without treatment while there is treatment.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: average

    required property var plot

    Shape {
        visible: average.plot.f.share > 0
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 5
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.RoundCap
            dashPattern: [0.1, 2]
            scale: average.plot.units

            PathPolyline { path: average.plot.curves.without ?? average.plot.nothing }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 5
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            capStyle: ShapePath.FlatCap
            dashPattern: [2.6, 1.8]
            scale: average.plot.units

            PathPolyline { path: average.plot.curves.average ?? average.plot.nothing }
        }
    }
}
