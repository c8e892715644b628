// A dashed border with round corners: “not quite”, and places that are empty.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Shape {
    id: frame

    property color color: Theme.almost
    property color fill: "transparent"
    property real radius: 28
    property real lineWidth: 5
    property list<real> dash: [3, 2.2]

    readonly property real inset: lineWidth / 2
    readonly property real r: Math.min(radius, height / 2) - inset

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: frame.color
        strokeWidth: frame.lineWidth
        strokeStyle: ShapePath.DashLine
        dashPattern: frame.dash
        fillColor: frame.fill
        startX: frame.inset + frame.r
        startY: frame.inset

        PathLine { x: frame.width - frame.inset - frame.r; y: frame.inset }
        PathArc { x: frame.width - frame.inset; y: frame.inset + frame.r; radiusX: frame.r; radiusY: frame.r }
        PathLine { x: frame.width - frame.inset; y: frame.height - frame.inset - frame.r }
        PathArc { x: frame.width - frame.inset - frame.r; y: frame.height - frame.inset; radiusX: frame.r; radiusY: frame.r }
        PathLine { x: frame.inset + frame.r; y: frame.height - frame.inset }
        PathArc { x: frame.inset; y: frame.height - frame.inset - frame.r; radiusX: frame.r; radiusY: frame.r }
        PathLine { x: frame.inset; y: frame.inset + frame.r }
        PathArc { x: frame.inset + frame.r; y: frame.inset; radiusX: frame.r; radiusY: frame.r }
    }
}
