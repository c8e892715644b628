// The ground: years in numbers, and a mark for each relapse of the person in front. A ring is one that treatment leaves out.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: axis

    required property var f
    required property CoursePaint paint

    readonly property var marks: f.marks
    readonly property real year: width / f.years

    readonly property real low: 32

    height: low + Theme.labelSize(25) * 1.15

    Rectangle {
        width: parent.width
        height: 4
        color: Theme.ink
    }

    Repeater {
        model: 40

        Rectangle {
            required property int index

            readonly property bool happens: !axis.f.treated || axis.marks[2 * index + 1] > 0

            visible: index < axis.marks.length / 2
            x: (axis.marks[2 * index] ?? 0) * axis.year - width / 2
            y: 10
            width: 18
            height: 18
            radius: 9
            color: happens ? axis.paint.path : Theme.surface
            border.width: happens ? 0 : 3
            border.color: Theme.line
        }
    }

    Repeater {
        model: Math.floor(axis.f.years / 5) + 1

        Label {
            required property int index

            readonly property int number: 5 * index

            x: Math.max(0, Math.min(axis.width - width, number * axis.year - width / 2))
            y: axis.low
            text: number === 0 ? qsTr("Year 0") : number
            font.pixelSize: Theme.labelSize(25)
            font.weight: Theme.medium
            leading: 1.15
        }
    }
}
