// One plan: which deck, on which days, at which hours, from when to when – and the whole of it in one sentence.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property var plan: shown.plan ?? {}
    readonly property string language: shown.language ?? "en"
    readonly property real side: portrait ? width : 500

    PageTitle { text: page.plan.isNew ? qsTr("New plan") : qsTr("Change the plan") }

    DeskButton {
        visible: !page.plan.isNew
        x: parent.width - width
        y: -8
        text: qsTr("Remove this plan")
        icon: "trash"
        onActivated: page.desk.act("schedule.removePlan")
    }

    TitledCard {
        id: decks

        y: 92
        width: page.side
        height: page.portrait ? implicitHeight : page.height - y - 120
        title: qsTr("Which deck?")

        Repeater {
            model: page.plan.decks ?? []

            Choice {
                required property var modelData

                width: parent?.width ?? 0
                text: modelData.title
                sentence: qsTr("Version %1").arg(modelData.version)
                on: modelData.on
                onActivated: page.desk.act("schedule.deck", modelData.digest)
            }
        }

        Pager { desk: page.desk; action: "schedule.moreDecks"; place: page.plan.paging }
    }

    PlanTimes {
        id: times

        x: page.portrait ? 0 : page.side + 32
        y: page.portrait ? decks.y + decks.height + 24 : 92
        width: page.portrait ? page.width : page.width - page.side - 32
        desk: page.desk
        plan: page.plan
        language: page.language
    }

    // Between the two ways out where there is room, else above them.
    Rectangle {
        x: page.portrait ? 0 : ways.start
        y: page.height - height - (page.portrait ? 120 : 0)
        width: page.portrait ? page.width : ways.end - ways.start
        height: 96
        radius: 22
        color: Theme.primaryTint

        DeskLabel {
            x: 28
            width: parent.width - 56
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            font.weight: Theme.medium
            leading: 1.2
            readonly property string when: DeskTime.plan(page.plan, page.language)

            // A plan whose deck is gone has no title to quote until one is chosen.
            text: page.plan.title ? qsTr("%1: “%2”", "when: deck").arg(when).arg(page.plan.title) : when
        }
    }

    SaveRow {
        id: ways

        y: parent.height - height
        width: parent.width
        onSaved: page.desk.act("schedule.savePlan")
        onDropped: page.desk.act("schedule.drop")
    }
}
