// The leaps from gap to gap that the first signal has made, as dashed arrows; none over a sleeve that is gone, nor over new
// short ones, whose gaps light up one by one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: leaps

    required property var scene

    readonly property var lane: scene.place.yours

    Repeater {
        model: 4

        Shape {
            id: leap

            required property int index
            readonly property var f: leaps.scene.f
            readonly property bool made: !leaps.scene.row && f.front >= (index + 1) / 4 - 0.02 && leaps.scene.shares[index] > 0.1 && leaps.scene.renewed[index] === 0
            readonly property bool latest: made && f.front < (index + 2) / 4 - 0.02

            opacity: !made ? 0 : latest ? 1 : 0.45
            visible: opacity > 0
            preferredRendererType: Shape.CurveRenderer

            Behavior on opacity {
                NumberAnimation { duration: Theme.proof ? 0 : 200; easing.type: Easing.OutCubic }
            }

            ShapePath {
                strokeColor: Theme.stageTop
                strokeWidth: 11
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap

                PathSvg { path: leaps.lane.leaps[leap.index] }
            }

            ShapePath {
                strokeColor: Theme.signalRing
                strokeWidth: 5
                fillColor: "transparent"
                strokeStyle: ShapePath.DashLine
                dashPattern: [2.2, 2.2]

                PathSvg { path: leaps.lane.leaps[leap.index] }
            }

            Shape {
                x: leaps.lane.heads[3 * leap.index]
                y: leaps.lane.heads[3 * leap.index + 1]
                rotation: leaps.lane.heads[3 * leap.index + 2]
                transformOrigin: Item.TopLeft
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: Theme.stageTop
                    strokeWidth: 3
                    fillColor: Theme.signalRing
                    joinStyle: ShapePath.RoundJoin

                    PathSvg { path: "M16 0L-10 -12L-5 0L-10 12Z" }
                }
            }
        }
    }
}
