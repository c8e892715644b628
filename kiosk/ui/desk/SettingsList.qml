// Everything that is set with one touch, and the ways to what needs more.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property real column: portrait ? width : (width - 32) / 2

    PageTitle { text: qsTr("Settings") }

    Column {
        y: 92
        width: page.column
        spacing: 24

        TitledCard {
            width: parent.width
            title: qsTr("Languages")

            DeskLabel { text: qsTr("Visitors can choose"); color: Theme.inkSoft }
            Flow {
                width: parent.width
                spacing: 16

                Repeater {
                    model: page.shown.offered ?? []

                    ToggleTile {
                        required property var modelData

                        wide: true
                        text: modelData.name
                        on: modelData.on
                        onActivated: page.desk.act("settings.language", modelData.code)
                    }
                }
            }

            DeskLabel { text: qsTr("This desk speaks"); color: Theme.inkSoft }
            Row {
                spacing: 16

                Repeater {
                    model: page.shown.spoken ?? []

                    ToggleTile {
                        required property var modelData

                        wide: true
                        text: modelData.name
                        label: qsTr("The desk in %1").arg(modelData.name)
                        on: modelData.on
                        onActivated: page.desk.act("settings.desk", modelData.code)
                    }
                }
            }
        }

        TitledCard {
            width: parent.width
            title: qsTr("Decks without a signature")

            Choice {
                width: parent.width
                text: qsTr("Ask me")
                sentence: qsTr("You see a note and decide. Right when you make your own decks.")
                on: page.shown.policy === "ask"
                onActivated: page.desk.act("settings.policy", "ask")
            }
            Choice {
                width: parent.width
                text: qsTr("Refuse them")
                sentence: qsTr("Only decks signed by a publisher you trust come in. Nothing made here does.")
                on: page.shown.policy === "require"
                onActivated: page.desk.act("settings.policy", "require")
            }
        }
    }

    SettingsWays {
        x: page.portrait ? 0 : page.column + 32
        y: page.portrait ? page.height - height : 92
        width: page.column
        desk: page.desk
    }
}
