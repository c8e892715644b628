// The opening hours of every weekday, kept when somebody says so.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property string language: shown.language ?? "en"

    PageTitle { text: qsTr("Opening hours") }

    DeskButton {
        x: parent.width - width
        y: -8
        text: qsTr("Monday’s hours on all weekdays")
        onActivated: page.desk.act("schedule.sameDays")
    }

    TitledCard {
        y: 92
        width: parent.width

        Repeater {
            model: page.shown.hours ?? []

            HoursLine {
                required property var modelData
                required property int index

                width: parent?.width ?? 0
                stacked: page.portrait
                hours: modelData
                name: DeskTime.weekday(index, page.language)
                onToggled: page.desk.act("schedule.dayOpen", index)
                onMoved: (end, by) => page.desk.act("schedule.dayTime", {day: index, end: end, by: by})
            }
        }
    }

    SaveRow {
        y: parent.height - height
        width: parent.width
        onSaved: page.desk.act("schedule.saveHours")
        onDropped: page.desk.act("schedule.drop")
    }
}
