// The years from left to right. Higher means that MS affects the day more. The person in front walks over a hill; the
// others are faint lines, the average is dashed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Item {
    id: board

    required property var scene

    readonly property var f: scene.f
    readonly property var curves: scene.stage.curves
    readonly property CoursePaint paint: CoursePaint {}
    readonly property list<point> nothing: [Qt.point(0, 0)]
    readonly property real base: height - axis.height
    readonly property size units: Qt.size(width / f.years, -(base - 6) / f.top)

    // A place of the model, [year, height], in the picture.
    function spot(place: var): point {
        return Qt.point(place[0] * units.width, base + place[1] * units.height)
    }

    CourseSky {
        width: board.width
        height: board.base
        paint: board.paint
    }

    // The hill of the person in front, as far as the years have gone.
    Shape {
        y: board.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            scale: board.units
            fillGradient: LinearGradient {
                y1: -board.base * 0.8
                y2: 0

                GradientStop { position: 0; color: board.paint.hillTop }
                GradientStop { position: 1; color: board.paint.hillBottom }
            }

            PathPolyline { path: board.curves.hill ?? board.nothing }
        }
    }

    // Two fine lines beside each other: drawn in software they take much less time than one that is as wide.
    Repeater {
        model: board.f.others * 2

        Shape {
            id: other

            required property int index

            readonly property real aside: (index % 2 - 0.5) * 0.7

            x: aside
            y: board.base - aside
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: board.paint.others
                strokeWidth: 1
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                joinStyle: ShapePath.BevelJoin
                scale: board.units

                PathPolyline { path: board.curves["other" + Math.floor(other.index / 2)] ?? board.nothing }
            }
        }
    }

    CourseAverage {
        y: board.base
        plot: board
    }

    Shape {
        y: board.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: board.paint.casing
            strokeWidth: 11
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin
            scale: board.units

            PathPolyline { path: board.curves.mine ?? board.nothing }
        }

        ShapePath {
            strokeColor: board.paint.path
            strokeWidth: 6
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin
            scale: board.units

            PathPolyline { path: board.curves.mine ?? board.nothing }
        }
    }

    CourseNames {
        anchors.fill: parent
        plot: board
    }

    CourseAxis {
        id: axis

        y: board.base
        width: board.width
        f: board.f
        paint: board.paint
    }
}
