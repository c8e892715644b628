// A fibre with one sleeve per question: wrapped when known, a dotted place when it is worth another look.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: fibre

    required property var rows

    readonly property real edge: 18
    readonly property real step: (height - 2 * edge) / Math.max(1, rows.length)

    Repeater {
        model: fibre.rows

        Item {
            id: row

            required property var modelData
            required property int index

            y: fibre.edge + index * fibre.step
            width: fibre.width
            height: fibre.step

            Rectangle {
                x: 150 - 17
                y: row.index === 0 ? -fibre.edge : -2
                width: 34
                height: parent.height + 4 + fibre.edge
                gradient: Gradient {
                    orientation: Gradient.Horizontal
                    GradientStop { position: 0; color: Theme.nerveDeep }
                    GradientStop { position: 0.35; color: Theme.nerveLight }
                    GradientStop { position: 1; color: Theme.nerveDeep }
                }
            }

            Art {
                visible: row.modelData.right
                name: "sleeve-100"
                width: row.height * 1.08
                height: width * 140 / 300
                x: 150 - width / 2
                y: (row.height - height) / 2
                rotation: 90
            }

            DashedFrame {
                visible: !row.modelData.right
                x: 150 - 50
                y: 10
                width: 100
                height: row.height - 20
                radius: 50
                lineWidth: 4
                color: Theme.scarEdge
                dash: [0.5, 2.4]
            }

            Rectangle {
                x: 250
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
                x: 338
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
