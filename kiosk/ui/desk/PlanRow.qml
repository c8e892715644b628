// One plan in plain words, and how it stands.
import QtQuick
import kiosk.ui

Item {
    id: line

    required property StaffDesk desk
    required property var row
    required property string language

    height: Math.max(112, words.height + 28)

    Rectangle { width: parent.width; height: 2; color: Theme.hair }

    Column {
        id: words

        width: chip.x - 20
        spacing: 4
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel {
            width: parent.width
            text: line.row.state === "gone" ? qsTr("Its deck is not here any more") : line.row.title
            font.pixelSize: 28
            font.weight: Theme.bold
            maximumLineCount: line.row.state === "gone" ? 2 : 1
            elide: Text.ElideRight
        }
        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 25
            leading: 1.2
            text: DeskTime.plan(line.row, line.language)
        }
    }

    StateChip {
        id: chip

        readonly property bool shows: line.row.state !== ""

        opacity: shows ? 1 : 0
        width: shows ? implicitWidth : 0
        x: change.x - width - (shows ? 16 : 0)
        tone: line.row.state === "now" ? "good" : line.row.state === "gone" ? "warn" : "plain"
        text: line.row.state === "now" ? qsTr("Now") : line.row.state === "gone" ? qsTr("Rests") : qsTr("Over")
        anchors.verticalCenter: parent.verticalCenter
    }

    DeskButton {
        id: change

        x: parent.width - width
        text: qsTr("Change")
        label: qsTr("Change the plan for %1").arg(line.row.title)
        onActivated: line.desk.act("schedule.openPlan", line.row.index)
        anchors.verticalCenter: parent.verticalCenter
    }
}
