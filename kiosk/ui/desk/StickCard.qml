// The stick: what is on it that this kiosk can use, or how to bring something.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: card

    required property StaffDesk desk
    required property var stick

    readonly property bool there: stick.there ?? false
    readonly property var files: stick.files ?? []

    height: content.height + 64

    DashedFrame { anchors.fill: parent; color: card.there ? Theme.primary : Theme.line; fill: Theme.surface; lineWidth: 4; radius: 32 }

    Column {
        id: content

        x: 32
        y: 32
        width: parent.width - 64
        spacing: 22

        Row {
            width: parent.width
            spacing: 24

            Rectangle {
                id: sign

                width: 92
                height: 92
                radius: 22
                color: Theme.primaryTint

                Icon { anchors.centerIn: parent; name: "usb"; size: 56; color: Theme.primary }
            }

            Column {
                width: parent.width - sign.width - 24
                spacing: 4
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: card.there ? qsTr("Stick found") : qsTr("Bring a new deck")
                    font.pixelSize: 34
                    font.weight: Theme.bold
                    leading: 1.1
                }
                DeskLabel {
                    width: parent.width
                    color: Theme.inkSoft
                    text: card.there ? card.stick.name ?? "" : qsTr("Plug in a stick.")
                }
            }
        }

        DeskLabel {
            visible: !card.there
            width: parent.width
            text: qsTr("It may hold a PowerPoint file, a PDF, a deck for this kiosk, or quiz questions. Everything is checked before anybody sees it.")
        }

        DeskLabel {
            visible: card.there && card.stick.listed === true && card.files.length === 0
            width: parent.width
            text: qsTr("There is nothing on it that this kiosk can use: no PowerPoint, PDF, deck or quiz.")
        }

        Repeater {
            model: card.there ? card.files : []

            StickFile {
                required property var modelData

                width: content.width
                desk: card.desk
                file: modelData
            }
        }

        Pager { desk: card.desk; action: "decks.files"; place: card.stick.paging }
    }
}
