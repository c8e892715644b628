// What the loupe shows of the person: a ring round the head, and a soft beam from there to the enlarged head.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: cone

    required property var scene
    required property var from
    required property var to

    readonly property var places: scene.places
    readonly property point small: Qt.point(from.x + places.head[0] * from.unit, from.y + places.head[1] * from.unit)
    readonly property real reach: places.headReach * from.unit
    readonly property point big: Qt.point(to.x + to.width / 2, to.y + to.height / 2)
    readonly property real wide: to.width * 0.485
    // Where the beam touches both circles.
    readonly property real apart: Math.hypot(big.x - small.x, big.y - small.y)
    readonly property real slope: Math.atan2(big.y - small.y, big.x - small.x)
    readonly property real open: Math.acos(Math.max(-1, Math.min(1, (reach - wide) / Math.max(1, apart))))

    function rim(middle: point, radius: real, side: int): point {
        const angle = cone.slope + side * cone.open
        return Qt.point(middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle))
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            readonly property point a: cone.rim(cone.small, cone.reach, -1)
            readonly property point b: cone.rim(cone.big, cone.wide, -1)
            readonly property point c: cone.rim(cone.big, cone.wide, 1)
            readonly property point d: cone.rim(cone.small, cone.reach, 1)

            strokeColor: "transparent"
            fillColor: Theme.dark ? "#1AFFFFFF" : "#70FFFFFF"
            startX: a.x
            startY: a.y

            PathLine { x: cone.rim(cone.big, cone.wide, -1).x; y: cone.rim(cone.big, cone.wide, -1).y }
            PathLine { x: cone.rim(cone.big, cone.wide, 1).x; y: cone.rim(cone.big, cone.wide, 1).y }
            PathLine { x: cone.rim(cone.small, cone.reach, 1).x; y: cone.rim(cone.small, cone.reach, 1).y }
        }
    }
}
