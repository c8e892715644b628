// Where the visitor is: dots for a short way, a bar for a long one, and the numbers in words.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: progress

    required property int count
    required property int now
    required property bool portrait
    // A text that goes on behind Next says so.
    property int page: 1
    property int pages: 1

    readonly property real gap: portrait ? 9 : 14
    readonly property bool dotted: count * (20 + gap) + 32 <= width
    readonly property real barWidth: Math.min(360, width)

    height: column.height
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 10

        Row {
            visible: progress.dotted
            spacing: progress.gap
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: progress.dotted ? progress.count : 0

                Rectangle {
                    required property int index

                    readonly property bool current: index + 1 === progress.now

                    width: current ? 52 : 20
                    height: 20
                    radius: 10
                    color: index + 1 <= progress.now ? Theme.primary : "transparent"
                    border.width: index + 1 <= progress.now ? 0 : 3
                    border.color: Theme.line
                }
            }
        }

        Rectangle {
            visible: !progress.dotted
            width: progress.barWidth
            height: 20
            radius: 10
            color: "transparent"
            border.width: 3
            border.color: Theme.line

            Rectangle {
                height: 20
                width: Math.max(20, parent.width * progress.now / Math.max(1, progress.count))
                radius: 10
                color: Theme.primary
            }
        }

        Label {
            id: words

            text: qsTr("%1 of %2").arg(progress.now).arg(progress.count)
                + (progress.pages > 1 ? " · " + qsTr("text %1 of %2").arg(progress.page).arg(progress.pages) : "")
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize(26)
            font.weight: Theme.medium
            leading: 1.1
            wrapMode: Text.NoWrap
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }
}
