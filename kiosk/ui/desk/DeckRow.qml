// One draft or deck of the list: its picture, how it stands, and the next step.
import QtQuick
import kiosk.ui

Item {
    id: line

    required property StaffDesk desk
    required property var row

    readonly property bool draft: row.kind === "draft"

    Rectangle { width: parent.width; height: 2; color: Theme.hair }

    SlidePicture {
        id: picture

        y: (parent.height - height) / 2
        width: 134
        height: 76
        radius: 12
        source: line.row.picture
    }

    Column {
        x: 158
        width: actions.x - x - 20
        spacing: 4
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel {
            width: parent.width
            text: line.row.title
            font.pixelSize: 28
            font.weight: Theme.bold
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 24
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: line.draft ? qsTr("Draft of %1 from %2").arg(line.row.installed).arg(line.row.source)
                : line.row.installed === "" ? qsTr("Version %1, came with the kiosk").arg(line.row.version)
                : qsTr("Version %1, here since %2").arg(line.row.version).arg(line.row.installed)
        }
    }

    Row {
        id: actions

        x: parent.width - width
        spacing: 12
        anchors.verticalCenter: parent.verticalCenter

        StateChip {
            visible: line.draft
            tone: line.row.errors > 0 ? "stop" : line.row.errors === 0 ? "good" : "plain"
            text: line.row.errors > 0 ? qsTr("%1 to mend").arg(line.row.errors) : line.row.errors === 0 ? qsTr("Ready") : qsTr("Not checked")
            anchors.verticalCenter: parent.verticalCenter
        }

        DeskButton {
            visible: line.draft
            text: qsTr("Open")
            onActivated: line.desk.act("decks.open", line.row.id)
        }

        DeskButton {
            visible: !line.draft
            icon: "eye"
            label: qsTr("Look at %1").arg(line.row.title)
            onActivated: line.desk.act("decks.look", line.row.id)
        }

        DeskButton {
            visible: !line.draft && line.row.installed !== ""
            icon: "trash"
            label: qsTr("Remove %1").arg(line.row.title)
            onActivated: line.desk.act("decks.remove", line.row.id)
        }

        DeskButton {
            visible: !line.draft
            primary: true
            text: qsTr("Put on screen")
            onActivated: line.desk.act("decks.show", line.row.id)
        }
    }
}
