// Rounds the corners of what lies below by covering them, because clipping knows only rectangles (DESIGN 16);
// draws the edge, too.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: mask

    property real radius: 32
    // 2: only the upper ones
    property int corners: 4
    property color color: Theme.page
    property real ring: 0
    property color ringColor: Theme.hair

    Repeater {
        model: mask.corners

        Shape {
            id: corner

            required property int index

            x: index % 2 ? mask.width - mask.radius : 0
            y: index > 1 ? mask.height - mask.radius : 0
            width: mask.radius
            height: mask.radius
            rotation: [0, 90, 270, 180][index]
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: "transparent"
                fillColor: mask.color
                startX: -1
                startY: -1

                PathLine { x: mask.radius; y: -1 }
                PathLine { x: mask.radius; y: 0 }
                PathArc { x: 0; y: mask.radius; radiusX: mask.radius; radiusY: mask.radius; direction: PathArc.Counterclockwise }
                PathLine { x: -1; y: mask.radius }
                PathLine { x: -1; y: -1 }
            }
        }
    }

    Rectangle {
        visible: mask.ring > 0
        anchors.fill: parent
        color: "transparent"
        radius: mask.radius
        border.width: mask.ring
        border.color: mask.ringColor
    }
}
