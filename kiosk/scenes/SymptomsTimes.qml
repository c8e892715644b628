// How long the signal of the lit place takes: healthy, and with the damage of now. Bars grow while the signals run.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: times

    required property var scene

    readonly property var f: scene.f
    readonly property bool hurt: f.hurt >= 0
    // The longest time a bar can show, ms.
    readonly property real most: 62

    spacing: 6

    Label {
        width: parent.width
        text: times.scene.place < 0 ? "" : times.scene.told.ways[times.scene.place]
        font.pixelSize: Theme.labelSize(25)
        font.weight: Theme.medium
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
            readonly property real shown: Math.min(times.f.ms, never ? times.most : ends)

            visible: !damaged || times.hurt
            width: times.width
            height: Math.max(34, Theme.labelSize(26) * 1.2)

            SymptomsOrb {
                anchors.verticalCenter: parent.verticalCenter
                x: row.damaged ? 0 : 5
                y: (row.height - size) / 2
                at: ({x: 15, y: row.height / 2})
                size: row.damaged ? 30 : 26
                shape: row.damaged ? "signal" : "healthy"
            }

            Rectangle {
                x: 42
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(4, (row.width - 42 - 118) * row.shown / times.most)
                visible: !row.never
                height: 16
                radius: 8
                color: row.damaged ? Theme.signalRing : Theme.good
            }

            Label {
                x: row.never ? 46 : row.width - width
                width: row.never ? row.width - 46 : 112
                horizontalAlignment: row.never ? Text.AlignLeft : Text.AlignRight
                anchors.verticalCenter: parent.verticalCenter
                text: row.never ? qsTr("does not arrive") : qsTr("%1 ms").arg(Math.round(row.shown))
                font.pixelSize: Theme.labelSize(26)
                font.weight: Theme.bold
                leading: 1.1
            }
        }
    }
}
