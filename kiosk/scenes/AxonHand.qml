// A hand on the last sleeve, until the first touch: sleeves can be touched.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: hand

    required property var scene

    readonly property var middles: scene.place.middles ?? [0, 0, 0, 0, 0, 0, 0, 0]

    x: middles[6]
    y: middles[7]

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: "#0E2430"
            strokeWidth: 3.5
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [0.3, 2.4]
            capStyle: ShapePath.RoundCap

            PathAngleArc { centerX: 0; centerY: 0; radiusX: 56; radiusY: 56; startAngle: 0; sweepAngle: 360 }
        }
    }

    Icon {
        x: -20
        y: -14
        name: "hand"
        size: 64
        color: "#0E2430"
        weight: 5
    }
}
