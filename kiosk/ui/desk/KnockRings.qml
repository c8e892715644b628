// A ring in each upper corner: how long staff have held them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: rings

    required property real progress

    Repeater {
        model: 2

        Shape {
            required property int index

            x: index === 0 ? 20 : rings.width - width - 20
            y: 20
            width: 120
            height: 120
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.highlight
                strokeWidth: 14
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap

                PathAngleArc { centerX: 60; centerY: 60; radiusX: 50; radiusY: 50; startAngle: -90; sweepAngle: 360 * rings.progress }
            }
        }
    }
}
