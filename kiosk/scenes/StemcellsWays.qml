// The three outcomes of a division, and how often each has come.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Row {
    id: ways

    required property var counts

    spacing: 16

    Repeater {
        model: [qsTr("two stem cells"), qsTr("one of each"), qsTr("two that change")]

        Card {
            id: way

            required property int index
            required property string modelData

            readonly property int count: ways.counts[index] ?? 0
            readonly property bool tight: width < 330

            width: (ways.width - 32) / 3
            height: tight ? 132 : 88
            radius: 26
            shadow: false
            borderWidth: 2
            borderColor: Theme.hair

            Row {
                id: pair

                x: way.tight ? (parent.width - width - number.width - 12) / 2 : 14
                y: way.tight ? 8 : (parent.height - height) / 2
                spacing: -8

                Repeater {
                    model: [way.index > 1, way.index > 0]

                    Art {
                        required property bool modelData

                        name: modelData ? "stemcells-other" : "stem-cell-plain"
                        width: way.tight ? 56 : 62
                        height: width
                    }
                }
            }

            Label {
                x: way.tight ? 10 : pair.x + pair.width + 8
                y: way.tight ? 66 : 4
                width: (way.tight ? parent.width - 10 : number.x) - x - 6
                height: parent.height - y - 4
                horizontalAlignment: way.tight ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: 24
                text: way.modelData
                font.pixelSize: Theme.labelSize(27)
                font.weight: Theme.medium
                lineHeightMode: Text.ProportionalHeight
                lineHeight: 0.9
            }

            Rectangle {
                id: number

                x: way.tight ? pair.x + pair.width + 12 : parent.width - width - 14
                y: way.tight ? 14 : (parent.height - height) / 2
                width: Math.max(height, digits.implicitWidth + 24)
                height: 48
                radius: 24
                color: way.count > 0 ? Theme.ink : Theme.page
                border.width: 2
                border.color: way.count > 0 ? Theme.ink : Theme.hair

                Label {
                    id: digits

                    anchors.centerIn: parent
                    text: way.count
                    color: way.count > 0 ? Theme.surface : Theme.inkSoft
                    font.pixelSize: 28
                    font.weight: Theme.bold
                    leading: 1
                }
            }
        }
    }
}
