// One tool of the dock: an icon over its word.
import QtQuick
import kiosk.ui

Target {
    id: tool

    required property string icon
    required property string word
    property bool on: false

    height: 108
    slop: 12
    label: word
    Accessible.role: Accessible.Button
    Accessible.name: word
    Accessible.onPressAction: tool.activate()

    Rectangle {
        anchors.fill: parent
        radius: 24
        color: tool.on || tool.pressed ? Theme.primaryTint : "transparent"
    }

    Column {
        anchors.centerIn: parent
        spacing: 4

        Icon {
            name: tool.icon
            size: 44
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Label {
            text: tool.word
            font.pixelSize: Theme.labelSize(24)
            font.weight: Theme.medium
            leading: 1.1
            wrapMode: Text.NoWrap
            anchors.horizontalCenter: parent.horizontalCenter
        }
    }
}
