// The dots of all studies with one result, three side by side.
pragma ComponentBehavior: Bound

import QtQuick

Repeater {
    id: dots

    required property var plot
    required property int result
    required property int studies

    model: studies

    TrialDot {
        required property int index

        readonly property point middle: dots.plot.spot(dots.result, index)

        parent: dots.plot
        size: dots.plot.dot
        success: dots.result >= dots.plot.f.success
        x: middle.x - size / 2
        y: middle.y - size / 2
    }
}
