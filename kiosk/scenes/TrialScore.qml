// How many studies look like success, in the long run, and in the other way to run a study.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: score

    required property var f
    // A strip over the whole width keeps the room of its lines, so that nothing jumps.
    required property bool strip

    readonly property string count: qsTr("%1 of %2 studies").arg(f.successes).arg(f.studies)

    readonly property string title: f.stories ? qsTr("%1 good stories or more").arg(f.success) : qsTr("Looks like success")

    height: lines.height + 20
    radius: 18
    color: Theme.surface
    border.width: Theme.dark ? 2 : 0
    border.color: Theme.line

    component Line: Label {
        property bool told: true

        visible: told || score.strip
        opacity: told ? 1 : 0
        width: lines.width
        font.pixelSize: Theme.labelSize(25)
        leading: 1.2
    }

    Column {
        id: lines

        x: 16
        y: 10
        width: parent.width - 32
        spacing: 2

        Line {
            text: score.strip && score.f.studies > 0 ? score.title + ": " + score.count : score.title
            color: Theme.almost
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
        }

        Line {
            visible: !score.strip && told
            told: score.f.studies > 0
            text: score.count
            font.pixelSize: Theme.labelSize(34)
            font.weight: Theme.bold
        }

        Line {
            told: score.f.studies >= 20
            // Counts on one base.
            text: qsTr("In the long run: %1 of 100").arg(Math.round(100 * score.f.odds))
            color: Theme.inkSoft

            // The dashes of the outline that this is about.
            Row {
                x: parent.implicitWidth + 14
                y: parent.lineHeight / 2 - 2
                spacing: 5
                visible: x + 48 < parent.width

                Repeater {
                    model: 4

                    Rectangle { width: 9; height: 3; color: Theme.ink }
                }
            }
        }

        Line {
            told: score.f.other[1] >= 20
            text: (score.f.group ? qsTr("Without a placebo group: %1 of %2") : qsTr("With a placebo group: %1 of %2")).arg(score.f.other[0]).arg(score.f.other[1])
            color: Theme.inkSoft
        }
    }
}
