// How many digits were typed, never which.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Row {
    id: dots

    required property int count
    required property int least
    required property int most

    spacing: 18
    height: 40

    Repeater {
        model: dots.most

        Rectangle {
            required property int index

            readonly property bool typed: index < dots.count

            width: 32
            height: 32
            radius: 16
            color: typed ? Theme.primary : "transparent"
            border.width: 3
            border.color: index < dots.least ? Theme.line : Theme.hair
        }
    }
}
