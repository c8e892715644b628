// How long the signal of the lit place takes: healthy, and with the damage of now. Bars grow while the signals run.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: times

    required property var scene
    // Without the way and the bars; and the height of a row.
    required property bool compact
    required property real row

    readonly property var f: scene.f
    readonly property bool hurt: f.hurt >= 0
    // The longest time a bar can show, ms.
    readonly property real most: 62

    spacing: 0

    function seconds(ms: real): string {
        return qsTr("%1 s").arg(Number(ms / 1000).toLocaleString(Qt.locale(times.scene.language), "f", 3))
    }

    Label {
        visible: !times.compact
        width: parent.width
        text: times.scene.place < 0 ? "" : times.scene.told.way(times.scene.place, times.f.slower)
        font.pixelSize: Theme.labelSize(25)
        color: Theme.inkSoft
        leading: 1.12
    }

    Repeater {
        model: 2

        Item {
            id: row

            required property int index

            // First healthy, then with damage.
            readonly property bool damaged: index === 1
            readonly property real ends: times.f.times[damaged ? 0 : 1] ?? -1
            readonly property bool never: ends < 0
            readonly property real shown: never ? times.f.ms : Math.min(times.f.ms, ends)

            visible: !damaged || times.hurt
            width: times.width
            height: times.row

            SymptomsOrb {
                at: ({x: 17, y: row.height / 2})
                size: row.damaged ? 30 : 26
                shape: row.damaged ? "signal" : "healthy"
            }

            Label {
                id: words

                x: 44
                y: times.compact ? 2 : 4
                width: parent.width - x
                text: row.damaged ? row.never ? qsTr("does not arrive") : qsTr("damaged") : qsTr("healthy")
                font.pixelSize: Theme.labelSize(25)
                leading: 1.12
            }

            Label {
                visible: !row.never
                anchors.right: parent.right
                y: words.y
                text: times.seconds(row.shown)
                font.pixelSize: Theme.labelSize(26)
                font.weight: Theme.bold
                leading: 1.12
            }

            Rectangle {
                visible: !times.compact
                x: 44
                y: words.y + words.height
                width: parent.width - x
                height: 8
                radius: 4
                color: Theme.sunken

                Rectangle {
                    width: Math.max(8, parent.width * Math.min(1, (row.never ? 0 : row.shown) / times.most))
                    height: 8
                    radius: 4
                    color: row.damaged ? Theme.signalRing : Theme.good
                }
            }
        }
    }
}
