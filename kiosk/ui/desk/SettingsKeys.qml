// Sticks that open the desk: making one, and taking one out of use.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var keys: desk.shown.keys ?? {}
    readonly property bool there: (keys.stick ?? "") !== ""
    readonly property bool known: (keys.known ?? "") !== ""
    readonly property var rows: keys.rows ?? []

    PartTitle { width: parent.width; desk: page.desk; text: qsTr("Key sticks") }

    Column {
        y: 92
        width: parent.width
        spacing: 24

        Item {
            width: parent.width
            height: make.height + 56

            DashedFrame { anchors.fill: parent; color: page.there ? Theme.primary : Theme.line; fill: Theme.surface; lineWidth: 4; radius: 32 }

            Row {
                id: make

                x: 32
                y: 28
                width: parent.width - 64
                spacing: 24

                Rectangle {
                    id: sign

                    width: 84
                    height: 84
                    radius: 22
                    color: Theme.primaryTint

                    Icon { anchors.centerIn: parent; name: "usb"; size: 52; color: Theme.primary }
                }

                DeskLabel {
                    width: parent.width - sign.width - button.width - 48
                    height: Math.max(84, implicitHeight)
                    verticalAlignment: Text.AlignVCenter
                    text: page.known ? qsTr("This stick is a key already: “%1”.").arg(page.keys.known)
                        : page.there ? qsTr("The stick “%1” can become a key. What is on it stays.").arg(page.keys.stick)
                        : qsTr("Plug in a stick to make it a key. Whoever holds the corners and plugs it in is let in without the PIN, so keep it in a safe place.")
                }

                DeskButton {
                    id: button

                    primary: true
                    enabled: page.there && !page.known
                    icon: "key"
                    text: qsTr("Make it a key")
                    onActivated: page.desk.act("settings.keys.make")
                }
            }
        }

        TitledCard {
            width: parent.width
            title: qsTr("Keys in use")

            DeskLabel {
                visible: page.rows.length === 0
                width: parent.width
                color: Theme.inkSoft
                text: (page.keys.note ?? "") !== "" ? page.keys.note : qsTr("None. Only the PIN opens this desk.")
            }

            Repeater {
                model: page.rows

                SettingsLine {
                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    first: index === 0
                    icon: "key"
                    title: modelData.name
                    sentence: qsTr("Made on %1").arg(DeskTime.date(modelData.added, page.desk.shown.language))
                    button: qsTr("Take out of use")
                    label: qsTr("Take “%1” out of use").arg(modelData.name)
                    onActivated: page.desk.act("settings.keys.withdraw", modelData.name)
                }
            }

            Pager { desk: page.desk; action: "settings.keys.more"; place: page.keys.paging }
        }
    }
}
