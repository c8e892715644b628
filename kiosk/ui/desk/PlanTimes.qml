// The days, hours and dates of a plan.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

TitledCard {
    id: card

    required property StaffDesk desk
    required property var plan
    required property string language

    title: qsTr("When?")

    Row {
        id: days

        spacing: 16

        Repeater {
            model: card.plan.weekdays ?? []

            ToggleTile {
                required property bool modelData
                required property int index

                width: (card.width - 64 - 6 * days.spacing) / 7
                text: DeskTime.shortDay(index, card.language)
                label: DeskTime.weekday(index, card.language)
                on: modelData
                onActivated: card.desk.act("schedule.day", index)
            }
        }
    }

    Item {
        width: parent.width
        height: 84

        Row {
            visible: !card.plan.allDay
            spacing: 14

            Stepper {
                room: 116
                what: qsTr("Begins")
                text: DeskTime.time(card.plan.opens ?? "")
                onMoved: by => card.desk.act("schedule.time", {end: "opens", by: by})
            }
            DeskLabel { height: 84; verticalAlignment: Text.AlignVCenter; text: qsTr("to", "hours"); color: Theme.inkSoft }
            Stepper {
                room: 116
                what: qsTr("Ends")
                text: DeskTime.time(card.plan.closes ?? "")
                onMoved: by => card.desk.act("schedule.time", {end: "closes", by: by})
            }
        }

        DeskLabel {
            visible: card.plan.allDay ?? false
            height: 84
            verticalAlignment: Text.AlignVCenter
            font.weight: Theme.bold
            text: qsTr("At any hour of the day")
        }
    }

    DateStepper {
        width: parent.width
        what: qsTr("First day")
        text: (card.plan.first ?? "") === "" ? qsTr("From now on") : DeskTime.longDate(card.plan.first, card.language)
        onMoved: days => card.desk.act("schedule.first", days)
    }

    DateStepper {
        width: parent.width
        what: qsTr("Last day")
        text: (card.plan.last ?? "") === "" ? qsTr("No end") : DeskTime.longDate(card.plan.last, card.language)
        onMoved: days => card.desk.act("schedule.last", days)
    }

    Item {
        width: parent.width
        height: 84

        ToggleTile {
            wide: true
            text: qsTr("All day")
            on: card.plan.allDay ?? false
            onActivated: card.desk.act("schedule.allDay")
        }

        ToggleTile {
            anchors.right: parent.right
            wide: true
            text: qsTr("No end")
            on: (card.plan.last ?? "") === ""
            onActivated: card.desk.act("schedule.noEnd")
        }
    }
}
