// The first page of the set-up: what it is about, and the language of the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var setup: desk.entry.setup ?? {}
    readonly property var steps: [
        {icon: "lock", title: qsTr("A PIN"), text: qsTr("so that only staff get to the desk")},
        {icon: "card", title: qsTr("The size of the screen"), text: qsTr("so that letters and buttons are large enough: have a bank card at hand")},
        {icon: "globe", title: qsTr("Languages"), text: qsTr("for your visitors")},
        {icon: "clock", title: qsTr("Opening hours"), text: qsTr("of your clinic")}
    ]

    Column {
        y: page.portrait ? 60 : 20
        width: parent.width
        spacing: page.portrait ? 44 : 30

        Label {
            width: parent.width
            text: qsTr("This kiosk has not been set up yet. Four short questions, about three minutes.")
            font.pixelSize: 34
            leading: 1.3
        }

        Grid {
            id: grid

            columns: page.portrait ? 1 : 2
            spacing: 24

            Repeater {
                model: page.steps

                Item {
                    id: tile

                    required property var modelData

                    width: (page.width - (grid.columns - 1) * 24) / grid.columns
                    height: 168

                    Card { anchors.fill: parent }
                    Icon { x: 40; name: tile.modelData.icon; size: 68; color: Theme.primary; anchors.verticalCenter: parent.verticalCenter }
                    Column {
                        x: 144
                        width: parent.width - x - 32
                        spacing: 4
                        anchors.verticalCenter: parent.verticalCenter

                        Label { width: parent.width; text: tile.modelData.title; font.pixelSize: 34; font.weight: Theme.bold; leading: 1.15 }
                        DeskLabel { width: parent.width; text: tile.modelData.text; color: Theme.inkSoft; font.pixelSize: 27 }
                    }
                }
            }
        }

        Row {
            spacing: 20

            Icon { name: "globe"; size: 44; anchors.verticalCenter: parent.verticalCenter }

            Repeater {
                model: page.setup.spoken ?? []

                ToggleTile {
                    required property var modelData

                    wide: true
                    text: modelData.name
                    on: modelData.on
                    onActivated: page.desk.act("entry.setup.desk", modelData.code)
                }
            }
        }

        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: qsTr("If you show the kiosk first, it asks again when it is started the next time.")
        }
    }
}
