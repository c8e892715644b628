// The opening hours in three lines.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var setup: desk.entry.setup ?? {}
    readonly property string language: setup.language ?? "en"
    readonly property var names: [
        DeskTime.run([0, 4], language), DeskTime.weekday(5, language), DeskTime.weekday(6, language)
    ]

    Column {
        y: 30
        width: parent.width
        spacing: 36

        Label {
            width: parent.width
            text: qsTr("The kiosk uses them for notices that end when you close.")
            font.pixelSize: 34
        }

        TitledCard {
            width: parent.width

            Repeater {
                model: page.setup.hours ?? []

                HoursLine {
                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    stacked: page.portrait
                    hours: modelData
                    name: page.names[index]
                    onToggled: page.desk.act("entry.setup.dayOpen", index)
                    onMoved: (end, by) => page.desk.act("entry.setup.dayTime", {day: index, end: end, by: by})
                }
            }
        }

        Label {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 28
            text: qsTr("Days that differ can be set at the desk, under Schedule.")
        }
    }
}
