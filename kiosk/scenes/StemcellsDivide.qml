// A way to divide: the two cells that come of it, in words and pictures, and how often it was chosen.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Target {
    id: way

    required property string text
    required property int others
    required property int count
    property bool selected: false

    readonly property bool tight: width < 300

    label: qsTr("Divide into %1").arg(text)

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: way.activate()

    Card {
        anchors.fill: parent
        radius: 26
        shadow: false
        color: way.pressed ? Theme.primaryTint : Theme.surface
        borderWidth: way.selected ? 6 : 3
        borderColor: way.selected ? Theme.primary : Theme.line
    }

    Row {
        id: pair

        visible: way.width > 215
        x: way.tight ? 6 : 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: -10

        Repeater {
            model: [way.others > 1, way.others > 0]

            Art {
                required property bool modelData

                name: modelData ? "stemcells-other" : "stem-cell-plain"
                width: way.tight ? 46 : 72
                height: width
            }
        }
    }

    Label {
        x: pair.visible ? pair.x + pair.width + (way.tight ? 4 : 8) : 14
        y: 4
        width: parent.width - x - (way.tight ? 6 : 8)
        height: parent.height - 8
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        text: way.text
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.medium
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 0.9
    }

    Rectangle {
        visible: way.count > 0 && pair.visible
        x: -8
        y: -12
        width: Math.max(height, number.implicitWidth + 24)
        height: 46
        radius: 23
        color: Theme.ink
        border.width: 4
        border.color: Theme.surface

        Label {
            id: number

            anchors.centerIn: parent
            text: way.count
            color: Theme.surface
            font.pixelSize: 26
            font.weight: Theme.bold
            leading: 1
        }
    }
}
