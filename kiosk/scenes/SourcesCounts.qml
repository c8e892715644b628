// How many of the drawn cells are whole, how many left remains, and how many are gone; together always all of them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Card {
    id: counts

    required property var f

    readonly property int whole: (f.vein ?? 50) + (f.lungs ?? 0) + (f.elsewhere ?? 0)

    height: lines.height + 32
    radius: 28

    Column {
        id: lines

        x: 20
        y: 16
        width: parent.width - 40
        spacing: 8

        Repeater {
            model: [
                {art: "sources-cell", text: qsTr("whole cells"), count: counts.whole},
                {art: "sources-remains", text: qsTr("remains"), count: counts.f.remains ?? 0},
                {art: "", text: qsTr("gone"), count: counts.f.gone ?? 0}
            ]

            Item {
                id: line

                required property var modelData

                width: lines.width
                height: Math.max(40, words.height)

                Art {
                    visible: line.modelData.art !== ""
                    name: line.modelData.art
                    width: name === "sources-cell" ? 62 : 32
                    height: name === "sources-cell" ? 28 : 32
                    x: (62 - width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                }

                // An empty place, dotted as lost things are.
                Rectangle {
                    visible: line.modelData.art === ""
                    x: 16
                    width: 30
                    height: 30
                    radius: 15
                    anchors.verticalCenter: parent.verticalCenter
                    color: "transparent"
                    border.width: 3
                    border.color: Theme.line
                }

                Label {
                    x: 74
                    width: 62
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignRight
                    text: line.modelData.count
                    font.pixelSize: Theme.labelSize(32)
                    font.weight: Theme.bold
                    leading: 1.15
                }

                Label {
                    id: words

                    x: 150
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData.text
                    font.pixelSize: Theme.labelSize(26)
                    leading: 1.15
                }
            }
        }
    }
}
