// The languages visitors can choose.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk

    readonly property var setup: desk.entry.setup ?? {}

    Column {
        y: 40
        width: parent.width
        spacing: 40

        Label {
            width: parent.width
            text: qsTr("Which languages do your visitors read? The first one greets them; each visitor can change it with one touch.")
            font.pixelSize: 34
        }

        Flow {
            width: parent.width
            spacing: 24

            Repeater {
                model: page.setup.offered ?? []

                ToggleTile {
                    required property var modelData

                    width: 420
                    height: 120
                    wide: true
                    text: modelData.name
                    on: modelData.on
                    onActivated: page.desk.act("entry.setup.language", modelData.code)
                }
            }
        }

        Label {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 28
            text: qsTr("A deck that comes later may bring more languages. You can change this at the desk at any time.")
        }
    }
}
