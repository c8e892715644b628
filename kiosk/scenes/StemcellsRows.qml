// A band for each generation, and how many stem cells and cells that will change were born in it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: rows

    required property var scene
    required property real across

    readonly property var born: scene.rows

    Repeater {
        model: rows.scene.last + 1

        Item {
            id: row

            required property int index

            readonly property int stems: rows.born[2 * index] ?? 0
            readonly property int changes: rows.born[2 * index + 1] ?? 0
            readonly property bool empty: stems + changes === 0

            // A row comes in from below as the tree grows.
            visible: index < rows.scene.deep + 0.98
            opacity: Math.max(0, Math.min(1, rows.scene.deep + 1 - index))
            y: index * rows.scene.rowHeight
            width: rows.across
            height: rows.scene.rowHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Generation %1: stem cells %2, will change %3").arg(index + 1).arg(stems).arg(changes)

            Rectangle {
                y: 4
                // The buttons at the corner stand beside the bands.
                width: parent.width - (rows.y + row.y < 212 ? 112 : 0)
                height: parent.height - 8
                radius: 26
                color: Qt.alpha(Theme.stemBase, row.empty ? 0.05 : row.index % 2 ? 0.10 : 0.17)
            }

            Rectangle {
                visible: !row.empty
                x: 10
                anchors.verticalCenter: parent.verticalCenter
                width: rows.width - 12
                height: Math.min(parent.height - 24, 2 * Theme.labelSize(34) + 24)
                radius: 20
                color: Theme.surface
                border.width: Theme.dark ? 2 : 0
                border.color: Theme.line

                Grid {
                    anchors.centerIn: parent
                    columns: 2
                    columnSpacing: 8
                    verticalItemAlignment: Grid.AlignVCenter

                    Repeater {
                        model: [["stem-cell-plain", row.stems], ["stemcells-other", row.changes]]

                        Row {
                            id: kind

                            required property var modelData

                            visible: modelData[1] > 0
                            spacing: 2
                            width: (rows.width - 40) / 2

                            Art {
                                name: kind.modelData[0]
                                width: 34
                                height: 34
                                anchors.verticalCenter: parent.verticalCenter
                            }

                            Label {
                                text: kind.modelData[1]
                                font.pixelSize: Theme.labelSize(30)
                                font.weight: Theme.bold
                                leading: 1.1
                                anchors.verticalCenter: parent.verticalCenter
                            }
                        }
                    }
                }
            }
        }
    }
}
