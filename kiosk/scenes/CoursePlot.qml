// The years from left to right. Higher means that MS affects the day more. The person in front walks over a hill; the
// others are faint lines, the average is dashed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

Item {
    id: plot

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
        width: plot.width
        height: plot.base
        paint: plot.paint
    }

    // The hill of the person in front, as far as the years have gone.
    Shape {
        y: plot.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeWidth: -1
            scale: plot.units
            fillGradient: LinearGradient {
                y1: -plot.base * 0.8
                y2: 0

                GradientStop { position: 0; color: plot.paint.hillTop }
                GradientStop { position: 1; color: plot.paint.hillBottom }
            }

            PathPolyline { path: plot.curves.hill ?? plot.nothing }
        }
    }

    // Two fine lines beside each other: drawn in software they take much less time than one that is as wide.
    Repeater {
        model: plot.f.others * 2

        Shape {
            id: other

            required property int index

            readonly property real aside: (index % 2 - 0.5) * 0.7

            x: aside
            y: plot.base - aside
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: plot.paint.others
                strokeWidth: 1
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap
                joinStyle: ShapePath.BevelJoin
                scale: plot.units

                PathPolyline { path: plot.curves["other" + Math.floor(other.index / 2)] ?? plot.nothing }
            }
        }
    }

    CourseAverage {
        y: plot.base
        plot: plot
    }

    Shape {
        y: plot.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: plot.paint.casing
            strokeWidth: 11
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin
            scale: plot.units

            PathPolyline { path: plot.curves.mine ?? plot.nothing }
        }

        ShapePath {
            strokeColor: plot.paint.path
            strokeWidth: 6
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.RoundJoin
            scale: plot.units

            PathPolyline { path: plot.curves.mine ?? plot.nothing }
        }
    }

    CourseNames {
        anchors.fill: parent
        plot: plot
    }

    CourseAxis {
        id: axis

        y: plot.base
        width: plot.width
        f: plot.f
        paint: plot.paint
    }
}
