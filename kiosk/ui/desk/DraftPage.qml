// One draft: what the check found, beside the slide it is about, and what can be mended right here.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property bool checked: shown.checked ?? false
    readonly property bool ready: checked && shown.errors === 0
    readonly property var rows: shown.rows ?? []

    Label {
        id: title

        width: parent.width - 200
        text: page.shown.title ?? ""
        font.pixelSize: 46
        font.weight: Theme.bold
        leading: 1.1
        maximumLineCount: 1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    DeskButton {
        anchors.right: parent.right
        y: -8
        text: qsTr("All decks")
        icon: "back"
        onActivated: page.desk.act("desk.page", "decks")
    }

    Flow {
        id: draftState

        y: 74
        width: parent.width
        spacing: 16

        StateChip {
            visible: page.checked
            tone: page.shown.errors > 0 ? "stop" : "good"
            text: page.shown.errors > 0 ? qsTr("%1 to mend").arg(page.shown.errors) : qsTr("Nothing must be mended")
        }
        StateChip { visible: page.checked && page.shown.warnings > 0; tone: "warn"; text: qsTr("%1 to look at").arg(page.shown.warnings ?? 0) }
        StateChip { visible: page.checked; text: qsTr("%1 slides, %2 questions").arg(page.shown.slides ?? 0).arg(page.shown.questions ?? 0) }
        StateChip { text: qsTr("From %1").arg(page.shown.source ?? "") }
    }

    Column {
        id: list

        y: draftState.y + draftState.height + 22
        width: parent.width
        spacing: 16

        Repeater {
            model: page.rows

            FindingRow {
                required property var modelData

                width: list.width
                height: page.portrait ? 296 : 168
                portrait: page.portrait
                desk: page.desk
                row: modelData
            }
        }

        DeskLabel {
            visible: page.checked && page.rows.length === 0
            width: parent.width
            text: qsTr("The check found nothing to say about this draft.")
            font.pixelSize: 30
        }
    }

    DeskLabel {
        visible: page.checked && !page.ready
        y: actions.y - height - 14
        width: page.portrait ? page.width - 360 : page.width - 420
        text: qsTr("Mend what has the red sign first. Then this draft can be put on the screen.")
        font.weight: Theme.medium
    }

    Row {
        id: actions

        spacing: 16
        y: parent.height - height

        DeskButton {
            height: 96
            primary: page.ready
            enabled: page.ready
            icon: "screen"
            text: qsTr("Put on screen after this visitor")
            onActivated: page.desk.act("draft.publish")
        }
        DeskButton { height: 96; icon: "eye"; text: qsTr("Preview"); onActivated: page.desk.act("draft.look") }
        DeskButton { height: 96; icon: "trash"; label: qsTr("Delete this draft"); onActivated: page.desk.act("draft.delete") }
    }

    Pager {
        desk: page.desk
        action: "draft.more"
        place: page.shown.paging
        x: parent.width - width
        y: parent.height - height - (page.portrait ? 112 : 6)
    }
}
