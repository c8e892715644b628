// What a visitor wants to know before touching: how long, what is kept, and in which other languages.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: promises

    required property Visitor visitor
    required property bool portrait

    readonly property var invitations: ({en: "Touch to begin", es: "Toque para empezar"})

    spacing: 26

    Row {
        spacing: 44
        anchors.right: promises.portrait ? undefined : parent.right

        Repeater {
            model: [{icon: "clock", word: qsTr("2 to 10 minutes")}, {icon: "lock", word: qsTr("Nothing about you is kept")}]

            Row {
                id: promise

                required property var modelData

                spacing: 14

                Icon { name: promise.modelData.icon; size: 38; color: "white"; anchors.verticalCenter: parent.verticalCenter }
                Label {
                    text: promise.modelData.word
                    color: "white"
                    font.pixelSize: 32
                    font.weight: Theme.medium
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Row {
        spacing: 24
        anchors.right: promises.portrait ? undefined : parent.right

        Repeater {
            model: promises.visitor.languages.slice(1)

            Target {
                id: language

                required property var modelData

                width: word.implicitWidth + 84
                height: 96
                label: word.text
                Accessible.role: Accessible.Button
                Accessible.name: label
                onActivated: promises.visitor.begin(language.modelData.code)

                Rectangle {
                    anchors.fill: parent
                    radius: 48
                    color: language.pressed ? "#23404F" : "#DB03101A"
                    border.width: 3
                    border.color: "#8FB2C1"
                }

                Label {
                    id: word

                    anchors.centerIn: parent
                    text: promises.invitations[language.modelData.code] ?? language.modelData.name
                    color: "white"
                    font.pixelSize: 36
                    font.weight: Theme.medium
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
