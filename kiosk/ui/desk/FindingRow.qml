// One thing the check found: the slide, what is wrong, and the mends that are at hand.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: line

    required property StaffDesk desk
    required property bool portrait
    required property var row

    readonly property bool stop: row.severity === "error"
    readonly property bool hidden: row.severity === "hidden"
    readonly property color ink: stop ? Theme.staffStop : hidden ? Theme.inkSoft : Theme.almost

    Card { anchors.fill: parent; radius: 24; shadow: false; borderWidth: line.stop ? 4 : 2; borderColor: line.stop ? Theme.staffStop : Theme.hair }

    SlidePicture {
        id: picture

        x: 20
        y: 20
        width: line.portrait ? 200 : 228
        height: width * 9 / 16
        source: line.row.picture
    }

    Column {
        x: picture.x + picture.width + 24
        y: 16
        width: (line.portrait ? parent.width : buttons.x) - x - 20
        spacing: 4

        Row {
            spacing: 12

            Icon { name: line.stop ? "octagon" : line.hidden ? "hidden" : "warn"; size: 32; color: line.ink; anchors.verticalCenter: parent.verticalCenter }
            DeskLabel {
                text: (line.row.number > 0 ? qsTr("Slide %1").arg(line.row.number) + ": " : line.row.room === "quiz" ? qsTr("Question") + ": " : "") + line.row.title
                font.weight: Theme.bold
                font.pixelSize: 28
                width: line.width - picture.width - (line.portrait ? 0 : buttons.width) - 140
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }

        DeskLabel {
            width: parent.width
            text: line.hidden ? qsTr("Hidden: visitors will not see it.") : line.row.problem
            maximumLineCount: line.portrait ? 3 : 2
            elide: Text.ElideRight
        }

        DeskLabel {
            visible: line.row.mend !== ""
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 24
            text: line.row.mend
            maximumLineCount: line.portrait ? 2 : 1
            elide: Text.ElideRight
        }
    }

    Row {
        id: buttons

        spacing: 12
        x: parent.width - width - 20
        y: line.portrait ? parent.height - height - 18 : (parent.height - height) / 2

        Repeater {
            model: line.row.mends

            DeskButton {
                required property string modelData

                primary: modelData === "alt" || modelData === "title"
                icon: ({hide: "hidden", unhide: "undo", page: "screen"})[modelData] ?? "pencil"
                text: modelData === "alt" ? qsTr("Describe the picture") : modelData === "title" ? qsTr("Write the title")
                    : modelData === "unhide" ? qsTr("Bring back") : modelData === "page" ? qsTr("Whole slide")
                    : line.row.room === "quiz" ? qsTr("Leave out") : qsTr("Hide the slide")
                onActivated: line.desk.act("draft.mend", {index: line.row.index, how: modelData})
            }
        }
    }
}
