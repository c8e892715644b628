// One person of the study: waiting, as before, or better.
import QtQuick
import kiosk.ui

Item {
    id: person

    required property int look
    // -1 waits, 0 as before, 1 better
    required property real state_

    readonly property bool better: state_ > 0

    Rectangle {
        visible: person.better
        anchors.fill: parent
        anchors.leftMargin: 2
        anchors.rightMargin: 2
        radius: 18
        color: Theme.goodTint
        border.width: 3
        border.color: Theme.good
    }

    Art {
        name: "person-" + person.look
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        // The picture is twice as wide as the person in it.
        anchors.bottomMargin: 3
        height: (parent.height - 8) * 1.38
        width: height * 0.75
    }

    Rectangle {
        visible: person.state_ >= 0
        anchors.horizontalCenter: parent.horizontalCenter
        y: -6
        width: Math.min(34, parent.width * 0.56)
        height: width
        radius: width / 2
        color: person.better ? Theme.good : Theme.surface
        border.width: person.better ? 0 : 2
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            name: person.better ? "up" : "minus"
            size: parent.width * 0.74
            weight: person.better ? 6 : 4
            color: person.better ? Theme.inkOnGood : Theme.line
        }
    }
}
