// Which deck is planned when, what is planned now, and when the clinic is open.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property var now: shown.now ?? {}
    readonly property var rows: shown.rows ?? []
    readonly property string language: shown.language ?? "en"
    readonly property real side: portrait ? width : 520
    readonly property real main: portrait ? width : width - side - 32

    PageTitle { text: qsTr("Schedule") }

    DeskButton {
        x: page.main - width
        y: -8
        text: qsTr("Add a plan")
        icon: "plus"
        onActivated: page.desk.act("schedule.addPlan")
    }

    TitledCard {
        id: plans

        y: 92
        width: page.main
        height: page.portrait ? page.height - y - 24 - hours.height : page.height - y

        Row {
            width: parent.width
            spacing: 18

            StateChip {
                id: chip

                tone: page.now.rests ? "warn" : page.now.planned ? "good" : "plain"
                text: page.now.rests ? qsTr("The schedule rests") : page.now.planned ? qsTr("Planned now") : qsTr("Nothing is planned now")
            }
            DeskLabel {
                width: parent.width - chip.width - 18
                height: chip.height
                verticalAlignment: Text.AlignVCenter
                font.weight: Theme.bold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: page.now.title ?? ""
            }
        }

        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: page.now.rests ? qsTr("The clock cannot be right, so the deck above stays on the screen. See Health.")
                : page.now.planned ? qsTr("When the plan is over, the deck you put on the screen is shown again.")
                : qsTr("So the deck you put on the screen is shown.")
        }

        Column {
            width: parent.width

            Repeater {
                model: page.rows

                PlanRow {
                    required property var modelData

                    width: parent?.width ?? 0
                    desk: page.desk
                    row: modelData
                    language: page.language
                }
            }
        }
    }

    DeskLabel {
        x: 32
        y: plans.y + plans.height - height - 28
        width: page.main - 64 - (pager.visible ? pager.width + 24 : 0)
        color: Theme.inkSoft
        text: page.rows.length === 0
            ? qsTr("No plans yet. A plan shows a deck on certain days and at certain hours, for example in the week of an information day.")
            : qsTr("When plans overlap, the narrower one wins: fewer days first, then fewer hours.")
    }

    Pager {
        id: pager

        desk: page.desk
        action: "schedule.more"
        place: page.shown.paging
        x: page.main - width - 32
        y: plans.y + plans.height - height - 24
    }

    HoursCard {
        id: hours

        x: page.portrait ? 0 : page.main + 32
        y: page.portrait ? page.height - height : 92
        width: page.side
        desk: page.desk
        shown: page.shown
        language: page.language
    }
}
