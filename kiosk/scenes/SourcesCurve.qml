// How many of 100 cells are still whole, day by day: dashed the whole week, and up to now as a strong line.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.ui

Card {
    id: card

    required property Stage stage
    required property var f

    readonly property list<point> nothing: [Qt.point(0, 0)]
    readonly property real start: 84
    readonly property real finish: width - 30
    readonly property real base: height - Theme.labelSize(24) * 2.5 - 14
    readonly property real roof: title.y + title.height + 16
    // Three numbers stand above each other only where they do not touch.
    readonly property bool roomy: base - roof > 2.6 * Theme.labelSize(24)
    readonly property size units: Qt.size((finish - start) / 168, -(base - roof))

    radius: 28

    Label {
        id: title

        x: 22
        y: 14
        width: parent.width - 44
        text: qsTr("Whole cells, of 100")
        font.pixelSize: Theme.labelSize(27)
        font.weight: Theme.bold
        leading: 1.15
    }

    Repeater {
        model: [0, 50, 100]

        Item {
            id: line

            required property int modelData

            y: card.base + card.units.height * modelData / 100

            Rectangle {
                x: card.start
                width: card.finish - card.start
                height: line.modelData === 0 ? 4 : 2
                y: -height / 2
                color: line.modelData === 0 ? Theme.ink : Theme.hair
            }

            Label {
                visible: card.roomy || line.modelData !== 50
                x: 12
                width: card.start - 24
                y: -height / 2
                horizontalAlignment: Text.AlignRight
                text: line.modelData
                font.pixelSize: Theme.labelSize(24)
                leading: 1.15
            }
        }
    }

    Repeater {
        model: [0, 1, 3, 5, 7]

        Label {
            required property int modelData

            x: card.start + card.units.width * 24 * modelData - width / 2
            y: card.base + 8
            text: modelData
            font.pixelSize: Theme.labelSize(24)
            leading: 1.15
        }
    }

    Label {
        x: card.start
        y: card.base + 8 + Theme.labelSize(24) * 1.15
        width: card.finish - card.start
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Days")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
    }

    Shape {
        x: card.start
        y: card.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 3
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [1, 2]
            scale: card.units

            PathPolyline { path: card.stage.curves.week ?? card.nothing }
        }
    }

    Shape {
        x: card.start
        y: card.base
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.mscDeep
            strokeWidth: 6
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: card.units

            PathPolyline { path: card.stage.curves.whole ?? card.nothing }
        }
    }

    Rectangle {
        x: card.start + card.units.width * (card.f.hours ?? 0) - 11
        y: card.base + card.units.height * (card.f.whole ?? 1) - 11
        width: 22
        height: 22
        radius: 11
        color: Theme.mscEdge
        border.width: 4
        border.color: Theme.surface
    }
}
