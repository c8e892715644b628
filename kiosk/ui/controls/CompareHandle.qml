// The divider between two states: a line and a knob that says it can stand anywhere.
import QtQuick
import kiosk.ui

Item {
    id: handle

    width: 96

    Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: 12; height: parent.height; color: Theme.surface }
    Rectangle { anchors.horizontalCenter: parent.horizontalCenter; width: 6; height: parent.height; color: Theme.primary }

    Rectangle {
        anchors.centerIn: parent
        width: 96
        height: 96
        radius: 48
        color: Theme.primary
        border.width: 6
        border.color: Theme.surface

        Icon { x: 8; anchors.verticalCenter: parent.verticalCenter; name: "back"; size: 40; color: Theme.inkOnPrimary }
        Icon { x: 48; anchors.verticalCenter: parent.verticalCenter; name: "next"; size: 40; color: Theme.inkOnPrimary }
    }
}
