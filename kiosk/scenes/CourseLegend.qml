// What the lines are, and how many relapses there were.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Flow {
    id: legend

    required property var f

    readonly property CoursePaint paint: CoursePaint {}

    spacing: 8

    component Entry: Rectangle {
        id: entry

        required property string text
        property real thick: 6
        property color hue: Theme.ink
        property int pieces: 1

        width: word.implicitWidth + 92
        height: word.height + 12
        radius: 18
        color: Theme.surface
        border.width: Theme.dark ? 2 : 0
        border.color: Theme.hair

        Row {
            x: 14
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            Repeater {
                model: entry.pieces

                Rectangle {
                    width: (48 - 6 * (entry.pieces - 1)) / entry.pieces
                    height: entry.thick
                    radius: height / 2
                    color: entry.hue
                }
            }
        }

        Label {
            id: word

            x: 74
            y: 6
            text: entry.text
            font.pixelSize: Theme.labelSize(25)
            leading: 1.15
            wrapMode: Text.NoWrap
        }
    }

    Entry {
        text: legend.f.had === 1 ? qsTr("This person: 1 relapse") : qsTr("This person: %1 relapses").arg(legend.f.had)
        hue: legend.paint.path
        thick: 8
    }

    Entry {
        text: qsTr("%1 others: %2 to %3").arg(legend.f.others).arg(legend.f.least).arg(legend.f.most)
        hue: legend.paint.others
        thick: 3
    }

    Entry {
        text: qsTr("Average")
        pieces: 3
        thick: 5
    }

    Entry {
        // Its place stays, so that nothing jumps.
        opacity: legend.f.treated ? 1 : 0
        text: qsTr("Without treatment")
        pieces: 5
        thick: 6
        hue: Theme.line
    }
}
