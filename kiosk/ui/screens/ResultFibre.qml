// A fibre with one sleeve per question: wrapped when known, a dotted place when it is worth another look.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: fibre

    required property var rows

    readonly property real edge: 18
    readonly property real step: (height - 2 * edge) / Math.max(1, rows.length)
    // Of the drawing of a sleeve: it is 130 long and 96 wide, the fibre in it 34.
    readonly property real size: Math.min(0.8, 0.0065 * step)
    readonly property real middle: width > 1050 ? 230 : 150

    Rectangle {
        x: fibre.middle - width / 2
        width: 34 * fibre.size + 5
        height: fibre.height
        color: Theme.nerveEdge

        Rectangle {
            anchors.centerIn: parent
            width: parent.width - 5
            height: parent.height
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop { position: 0; color: Theme.nerveBase }
                GradientStop { position: 0.35; color: Theme.nerveLight }
                GradientStop { position: 1; color: Theme.nerveDeep }
            }
        }
    }

    Repeater {
        model: fibre.rows

        Item {
            id: row

            required property var modelData
            required property int index

            y: fibre.edge + index * fibre.step
            width: fibre.width
            height: fibre.step

            // Turned so that its light comes from the left.
            Art {
                visible: row.modelData.right
                name: "sleeve-short"
                width: 170 * fibre.size
                height: 140 * fibre.size
                x: fibre.middle - width / 2
                y: (row.height - height) / 2
                rotation: -90
            }

            DashedFrame {
                visible: !row.modelData.right
                x: fibre.middle - width / 2
                y: (row.height - height) / 2
                width: 96 * fibre.size
                height: 130 * fibre.size
                radius: 40 * fibre.size
                lineWidth: 4
                color: Theme.scarEdge
                dash: [0.5, 2.4]
            }

            Rectangle {
                x: fibre.middle + 100
                anchors.verticalCenter: parent.verticalCenter
                width: 64
                height: 64
                radius: 32
                color: row.modelData.right ? Theme.good : Theme.almost

                Icon {
                    anchors.centerIn: parent
                    name: row.modelData.right ? "check" : "retry"
                    size: 42
                    color: row.modelData.right ? Theme.inkOnGood : Theme.inkOnAlmost
                }
            }

            Rectangle {
                x: fibre.middle + 188
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(parent.width - x - 24, words.implicitWide + 48)
                height: words.height + 20
                radius: 22
                color: Theme.surface
                border.width: 2
                border.color: Theme.hair

                Column {
                    id: words

                    x: 24
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 48

                    readonly property real implicitWide: Math.max(title.implicitWidth, again.visible ? again.implicitWidth : 0)

                    Label {
                        id: title

                        width: parent.width
                        text: row.modelData.title
                        font.pixelSize: Theme.labelSize(32)
                        font.weight: Theme.medium
                        leading: 1.12
                    }

                    Label {
                        id: again

                        visible: !row.modelData.right
                        width: parent.width
                        text: qsTr("worth another look")
                        color: Theme.almost
                        font.pixelSize: Theme.labelSize(26)
                        font.weight: Theme.medium
                        leading: 1.12
                    }
                }
            }
        }
    }
}
