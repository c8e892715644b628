// The people of the study in one or two groups, and who feels better.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: people

    required property var scene

    readonly property var f: scene.f
    readonly property var better: f.better
    readonly property real gap: 20
    // Two rows when there are many.
    readonly property int rows: f.treated + f.control > 20 ? 2 : 1
    readonly property int across: Math.ceil(f.treated / rows) + Math.ceil(f.control / rows)
    readonly property real step: Math.min(74, (width - 32 - (f.control > 0 ? 32 + gap : 0)) / across)
    readonly property real tall: Math.min(step * 1.72, rows > 1 ? 62 : 96)
    readonly property real title: Theme.labelSize(27) * 1.15 + 18

    height: title + rows * (tall + 8) + 12

    Repeater {
        model: people.f.control > 0 ? 2 : 1

        Card {
            id: group

            required property int index

            readonly property int first: index ? people.f.treated : 0
            readonly property int size: index ? people.f.control : people.f.treated
            readonly property int row: Math.ceil(size / people.rows)
            readonly property int glad: people.better.slice(first, first + size).filter(value => value > 0).length

            x: index ? parent.width - width : 0
            width: people.f.control > 0 ? (parent.width - people.gap) / 2 : parent.width
            height: people.height
            radius: 24
            shadow: false
            borderWidth: 2
            borderColor: Theme.hair

            Label {
                x: 18
                y: 9
                width: parent.width - 36
                horizontalAlignment: Text.AlignHCenter
                text: people.f.known && !people.f.everyone ? qsTr("Good stories shown: %1").arg(group.glad)
                    : people.f.known ? (group.index ? qsTr("Placebo: %1 of %2 better") : qsTr("Treatment: %1 of %2 better")).arg(group.glad).arg(group.size)
                    : (group.index ? qsTr("Placebo: %1 people") : qsTr("Treatment: %1 people")).arg(group.size)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                font.pixelSize: Theme.labelSize(27)
                font.weight: Theme.bold
                leading: 1.15
                wrapMode: Text.NoWrap
            }

            Repeater {
                model: group.size

                TrialPerson {
                    required property int index

                    x: (group.width - group.row * people.step) / 2 + (index % group.row) * people.step
                    y: people.title + 4 + Math.floor(index / group.row) * (people.tall + 8)
                    width: people.step
                    height: people.tall
                    look: (index + 2 * group.index) % 4 + 1
                    state_: people.better[group.first + index] ?? -1
                    // Who does not feel better tells no story.
                    visible: people.f.everyone || state_ !== 0
                }
            }
        }
    }
}
