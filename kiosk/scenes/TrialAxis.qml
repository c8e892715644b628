// What the places of the dots mean.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: axis

    required property real column
    required property var f

    readonly property int every: f.treated + f.control > 24 ? 10 : 5

    height: title.y + title.height

    Repeater {
        model: Math.floor((axis.f.treated - axis.f.low) / axis.every) + 1

        Label {
            required property int index

            readonly property int result: Math.ceil(axis.f.low / axis.every) * axis.every + index * axis.every

            x: (result - axis.f.low + 0.5) * axis.column - width / 2
            text: result > 0 && axis.f.group ? "+" + result : result < 0 ? "−" + -result : result
            font.pixelSize: Theme.labelSize(25)
            font.weight: Theme.medium
            leading: 1.15
        }
    }

    Label {
        id: title

        y: Theme.labelSize(25) * 1.2
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: axis.f.group ? qsTr("How many more felt better with the treatment than with the placebo") : qsTr("How many people felt better in a study. Each dot is one study.")
        font.pixelSize: Theme.labelSize(25)
        leading: 1.15
    }
}
