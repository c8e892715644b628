// An icon in any colour and size.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: 44
    property real weight: 4

    width: size
    height: size

    Repeater {
        model: Icons.paths[icon.name] ?? []

        Shape {
            id: shape

            required property var modelData

            width: 48
            height: 48
            scale: icon.size / 48
            transformOrigin: Item.TopLeft
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: icon.color
                strokeWidth: shape.modelData.width * icon.weight / 4
                fillColor: shape.modelData.fill ? icon.color : "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: shape.modelData.d
                }
            }
        }
    }
}
