// One way to let the cells pass, without or with treatment: touch it to see it; it tells how many cells entered.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Target {
    id: counter

    required property var scene
    required property bool treated

    readonly property bool here: scene.f.treated === treated
    readonly property bool runs: here && (scene.f.running ?? false)
    readonly property int counted: (scene.f.counts ?? [-1, -1])[treated ? 1 : 0]
    readonly property int entered: runs ? scene.f.now : counted
    readonly property bool selected: here && (runs || counted >= 0)
    readonly property int most: 16
    readonly property bool narrow: width < 500
    readonly property real dot: Math.min(20, (words.width - (narrow ? 0 : told.width + 12)) / most - 5)
    readonly property string title: treated ? qsTr("With treatment") : qsTr("Without treatment")

    label: title

    Accessible.role: Accessible.Button
    Accessible.name: entered < 0 ? title : qsTr("%1, entered: %2").arg(title).arg(entered)
    Accessible.onPressAction: counter.activate()

    Card {
        anchors.fill: parent
        radius: 26
        shadow: false
        color: counter.pressed || counter.selected ? Theme.primaryTint : Theme.surface
        borderWidth: counter.selected ? 6 : 3
        borderColor: counter.selected ? Theme.primary : Theme.line
    }

    Rectangle {
        id: badge

        x: 18
        anchors.verticalCenter: parent.verticalCenter
        width: 80
        height: 80
        radius: 22
        color: Theme.primary

        Icon {
            visible: counter.entered < 0
            anchors.centerIn: parent
            name: "play"
            size: 52
            color: Theme.inkOnPrimary
        }

        Label {
            visible: counter.entered >= 0
            anchors.centerIn: parent
            text: counter.entered
            color: Theme.inkOnPrimary
            font.pixelSize: 54
            font.weight: Theme.bold
            leading: 1
        }
    }

    Column {
        id: words

        x: badge.x + badge.width + 16
        width: parent.width - x - 18
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: counter.entered < 0 ? 0 : -4
        spacing: 4

        Row {
            spacing: 10

            Icon {
                visible: counter.treated
                anchors.verticalCenter: parent.verticalCenter
                name: "shield"
                size: 38
                color: Theme.ink
            }

            Label {
                width: words.width - (counter.treated ? 48 : 0)
                text: counter.title
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                font.pixelSize: Theme.labelSize(29)
                font.weight: Theme.bold
                wrapMode: Text.NoWrap
                leading: 1.1
            }
        }

        Flow {
            width: parent.width
            spacing: counter.narrow ? 0 : 10

            Label {
                id: told

                // In the narrow picture the dots stand below.
                width: counter.narrow ? words.width : Math.min(words.width, implicitWidth)
                text: counter.entered < 0 ? qsTr("Touch to let cells pass") : qsTr("Entered:")
                color: Theme.inkSoft
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                font.pixelSize: Theme.labelSize(25)
                font.weight: Theme.medium
                wrapMode: Text.NoWrap
                leading: 1.1
            }

            // One dot for each cell, on the same scale on both sides.
            Row {
                visible: counter.entered >= 0
                height: counter.narrow ? counter.dot + 2 : told.height
                spacing: 5

                Repeater {
                    model: Math.max(0, Math.min(counter.most, counter.entered))

                    Rectangle {
                        y: (parent.height - height) / 2
                        width: counter.dot
                        height: width
                        radius: width / 2
                        color: Theme.tcellBase
                        border.width: 2
                        border.color: Theme.tcellEdge
                    }
                }
            }
        }
    }

    // How much of the time is over; the same time on both sides.
    Rectangle {
        visible: counter.entered >= 0
        x: 26
        y: parent.height - 13
        width: (parent.width - 52) * (counter.runs ? counter.scene.f.share : 1)
        height: 5
        radius: 2.5
        color: Theme.primary
    }
}
