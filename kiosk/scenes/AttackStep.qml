// A numbered step of the story: touch it to see it happen.
import QtQuick
import kiosk.ui

Target {
    id: step

    required property int number
    required property string text
    property bool selected: false

    readonly property color ink: selected ? Theme.inkOnPrimary : Theme.ink

    label: qsTr("Step %1: %2").arg(number).arg(text)

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: step.activate()

    Card {
        anchors.fill: parent
        radius: 26
        shadow: false
        color: step.selected ? (step.pressed ? Theme.primaryPress : Theme.primary) : step.pressed ? Theme.primaryTint : Theme.surface
        borderWidth: 3
        borderColor: step.selected ? Theme.primary : Theme.line
    }

    Rectangle {
        id: badge

        x: 20
        anchors.verticalCenter: parent.verticalCenter
        width: 54
        height: 54
        radius: 27
        color: step.ink

        Label {
            anchors.centerIn: parent
            text: step.number
            color: step.selected ? Theme.primary : Theme.surface
            font.pixelSize: 32
            font.weight: Theme.bold
            lineHeight: 1
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        x: badge.x + badge.width + 16
        width: parent.width - x - 14
        text: step.text
        color: step.ink
        font.pixelSize: Theme.labelSize(29)
        font.weight: Theme.medium
        lineHeight: 1.15
    }
}
