// What stands on a step of evidence: a dish, a mouse, a few people, many people, a medicine.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: thing

    required property int level

    width: 230
    height: 150

    Art { visible: thing.level === 1; name: "dish"; width: 200; height: 110; anchors.horizontalCenter: parent.horizontalCenter; anchors.bottom: parent.bottom }
    Art { visible: thing.level === 2; name: "mouse"; width: 210; height: 130; anchors.horizontalCenter: parent.horizontalCenter; anchors.bottom: parent.bottom }

    Repeater {
        model: thing.level === 3 ? 3 : thing.level === 4 ? 6 : 0

        Art {
            required property int index

            readonly property bool back: index >= 3

            name: "person-" + (index % 4 + 1)
            width: 90
            height: 120
            x: back ? 24 + (index - 3) * 62 : 8 + index * 62
            y: thing.height - height - (back ? 44 : 0)
            z: back ? 0 : 1
        }
    }

    Item {
        visible: thing.level === 5
        width: 110
        height: 140
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom

        Rectangle { x: 25; y: 0; width: 60; height: 30; radius: 8; color: Theme.primary; border.width: 3; border.color: Theme.ink }
        Rectangle { x: 10; y: 28; width: 90; height: 108; radius: 16; color: Theme.surface; border.width: 3.5; border.color: Theme.ink }
        Rectangle { x: 12; y: 62; width: 86; height: 40; color: Theme.primaryTint }
        Rectangle {
            x: 62; y: 84; width: 60; height: 60; radius: 30; color: Theme.good; border.width: 4; border.color: Theme.surface
            Icon { anchors.centerIn: parent; name: "check"; size: 40; color: Theme.inkOnGood }
        }
    }
}
