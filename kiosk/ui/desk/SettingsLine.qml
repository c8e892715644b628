// A line that leads to a part of the settings: what it is, how it stands, and its button.
import QtQuick
import kiosk.ui

Item {
    id: line

    required property string icon
    required property string title
    required property string sentence
    required property string button
    property string label: button
    property bool first: false

    signal activated()

    height: Math.max(112, words.height + 24)

    Rectangle { visible: !line.first; width: parent.width; height: 2; color: Theme.hair }

    Icon { name: line.icon; size: 44; color: Theme.primary; anchors.verticalCenter: parent.verticalCenter }

    Column {
        id: words

        x: 66
        width: (change.visible ? change.x : line.width) - x - 20
        spacing: 2
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel { width: parent.width; text: line.title; font.pixelSize: 28; font.weight: Theme.bold; leading: 1.15 }
        DeskLabel { width: parent.width; text: line.sentence; color: Theme.inkSoft; font.pixelSize: 24; leading: 1.2 }
    }

    DeskButton {
        id: change

        x: parent.width - width
        visible: line.button !== ""
        text: line.button
        label: line.label
        onActivated: line.activated()
        anchors.verticalCenter: parent.verticalCenter
    }
}
