// When the clinic is open, day by day.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

TitledCard {
    id: card

    required property StaffDesk desk
    required property var shown
    required property string language

    title: qsTr("Opening hours")

    DeskLabel {
        visible: !card.shown.told
        width: parent.width
        color: Theme.inkSoft
        text: qsTr("Nobody has told them yet. Until then the kiosk counts as open.")
    }

    Column {
        visible: card.shown.told ?? false
        width: parent.width
        spacing: 6

        Repeater {
            model: card.shown.hours ?? []

            Item {
                id: line

                required property var modelData
                required property int index

                readonly property bool today: index === card.shown.today

                width: parent?.width ?? 0
                height: 52

                Rectangle { anchors.fill: parent; anchors.leftMargin: -14; anchors.rightMargin: -14; radius: 14; visible: line.today; color: Theme.primaryTint }
                DeskLabel {
                    text: line.today ? qsTr("%1 (today)").arg(DeskTime.weekday(line.index, card.language)) : DeskTime.weekday(line.index, card.language)
                    font.weight: line.today ? Theme.bold : Theme.regular
                    anchors.verticalCenter: parent.verticalCenter
                }
                DeskLabel {
                    text: line.modelData.open ? DeskTime.time(line.modelData.opens) + "–" + DeskTime.time(line.modelData.closes) : qsTr("Closed")
                    color: line.modelData.open ? Theme.ink : Theme.inkSoft
                    font.weight: line.today ? Theme.bold : Theme.regular
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    DeskButton {
        text: qsTr("Change the hours")
        icon: "clock"
        onActivated: card.desk.act("schedule.openHours")
    }
}
