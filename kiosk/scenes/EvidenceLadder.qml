// The steps from laboratory to approval, and the studies on them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: ladder

    required property var scene

    readonly property var f: scene.f
    readonly property var dots: f.dots
    readonly property var edges: f.edges
    readonly property real feet: Theme.labelSize(25) * 1.15 * 2 + 14
    readonly property real ux: width / f.width
    readonly property real uy: (height - feet) / f.height
    readonly property real unit: Math.min(ux, uy)

    Repeater {
        model: [qsTr("Laboratory"), qsTr("No comparison"), qsTr("Chance decides"), qsTr("Final trials"), qsTr("Approved")]

        Rectangle {
            id: rung

            required property int index
            required property string modelData

            x: ladder.edges[index] * ladder.ux + 4
            width: (ladder.edges[index + 1] - ladder.edges[index]) * ladder.ux - 8
            height: ladder.height
            radius: 18
            color: index % 2 ? Theme.sunken : Theme.surface
            border.width: 2
            border.color: Theme.hair

            Label {
                x: 2
                y: ladder.height - ladder.feet + 6
                width: parent.width - 4
                height: ladder.feet - 12
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: 24
                text: rung.modelData
                font.pixelSize: Theme.labelSize(26)
                font.weight: Theme.bold
                leading: 1.1
            }

            Art {
                visible: rung.index === 0
                name: "mouse"
                width: Math.min(parent.width * 0.8, ladder.height - ladder.feet)
                height: width
                anchors.horizontalCenter: parent.horizontalCenter
                y: (ladder.height - ladder.feet - height) / 2
            }

            Label {
                visible: rung.index === 4
                x: 6
                width: parent.width - 12
                height: ladder.height - ladder.feet
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: qsTr("None of these for MS")
                color: Theme.inkSoft
                font.pixelSize: Theme.labelSize(25)
                leading: 1.15
            }
        }
    }

    Repeater {
        model: ladder.f.codes.length

        EvidenceDot {
            required property int index

            scene: ladder.scene
            place: index
            middle: Qt.point((ladder.dots[4 * index] ?? 0) * ladder.ux, (ladder.dots[4 * index + 1] ?? 0) * ladder.uy)
            reach: (ladder.dots[4 * index + 2] ?? 0) * ladder.unit
            share: ladder.dots[4 * index + 3] ?? 0
        }
    }
}
