// The clock of days, and how much of what was bare is covered again.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: head

    required property var scene

    readonly property var f: scene.f
    readonly property bool roomy: width > 1000
    readonly property var verdicts: ({
        bare: qsTr("No new myelin yet"),
        little: qsTr("A little repaired"),
        partly: qsTr("Partly repaired"),
        mostly: qsTr("Mostly repaired"),
        all: qsTr("All covered again")
    })

    height: Math.max(clock.height, result.height)

    component Plate: Rectangle {
        radius: 22
        color: Theme.surface
        border.width: 2
        border.color: Theme.hair
    }

    component Words: Label {
        font.pixelSize: Theme.labelSize(30)
        font.weight: Theme.bold
        leading: 1.15
    }

    component More: Label {
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(25)
        leading: 1.15
    }

    Plate {
        id: clock

        width: Math.max(days.width, since.width) + 60 + 52
        height: days.height + since.height + 22

        Icon {
            x: 18
            anchors.verticalCenter: parent.verticalCenter
            name: "clock"
            size: 52
        }

        Words {
            id: days

            x: 86
            y: head.scene.damaged ? 8 : (parent.height - height) / 2
            text: head.scene.damaged ? qsTr("Day %1").arg(head.f.day) : qsTr("Before the damage")
        }

        More {
            id: since

            visible: head.scene.damaged
            x: 86
            y: days.y + days.height
            text: qsTr("as in rodents")
        }

        // The days that have passed, of those that are watched.
        Rectangle {
            x: 20
            y: parent.height - 8
            width: (parent.width - 40) * head.f.share
            height: 5
            radius: 2.5
            visible: head.scene.damaged
            color: Theme.primary
        }
    }

    Plate {
        id: result

        readonly property real words: Math.max(told.width, count.width)
        // The small sleeves need room beside the clock.
        readonly property bool mapped: clock.width + 16 + 20 + map.width + 20 + words + 24 <= head.width

        visible: head.scene.damaged
        x: parent.width - width
        width: told.x + words + 24
        height: told.height + count.height + 20

        // One little sleeve for each bare stretch, fibre by fibre.
        Grid {
            id: map

            visible: result.mapped
            x: 20
            anchors.verticalCenter: parent.verticalCenter
            columns: 6
            columnSpacing: 5
            rowSpacing: 6

            Repeater {
                model: head.f.total

                Item {
                    id: mark

                    required property int index

                    readonly property bool whole: (head.scene.wrapped[index] ?? 0) >= 1

                    width: head.roomy ? 26 : 22
                    height: 16

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: mark.whole ? 16 : 6
                        radius: height / 2
                        color: mark.whole ? Theme.myelinBase : Theme.nerveBase
                        border.width: 2
                        border.color: mark.whole ? Theme.myelinEdge : Theme.nerveEdge
                    }
                }
            }
        }

        Words {
            id: told

            x: result.mapped ? map.x + map.width + 20 : 22
            y: 8
            text: head.verdicts[head.f.word] ?? ""
        }

        More {
            id: count

            x: told.x
            y: told.y + told.height
            text: head.f.last < 0 ? qsTr("%1 of %2 covered").arg(head.f.covered).arg(head.f.total)
                : qsTr("%1 of %2. Time before: %3").arg(head.f.covered).arg(head.f.total).arg(head.f.last)
        }
    }
}
