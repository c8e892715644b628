// The title of a page of the set-up, and how far it is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: head

    required property string step
    required property int at
    required property int of

    readonly property string title: ({
        welcome: qsTr("Welcome"), pin: qsTr("A PIN for the staff"), screen: qsTr("How large is this screen?"),
        languages: qsTr("Languages"), hours: qsTr("When are you open?"), done: qsTr("All set")
    })[step] ?? ""

    property bool portrait: false

    height: portrait ? 124 : 76

    Label {
        y: head.portrait ? 50 : 0
        text: head.title
        font.pixelSize: 60
        font.weight: Theme.bold
        leading: 1.1
        wrapMode: Text.NoWrap
    }

    Row {
        x: head.portrait ? 0 : parent.width - width
        y: head.portrait ? 0 : 22
        spacing: 14
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Step %1 of %2").arg(head.at + 1).arg(head.of)

        Repeater {
            model: head.of

            Rectangle {
                required property int index

                width: index === head.at ? 56 : 24
                height: 24
                radius: 12
                color: index <= head.at ? Theme.primary : "transparent"
                border.width: 3
                border.color: index <= head.at ? Theme.primary : Theme.line
            }
        }
    }
}
