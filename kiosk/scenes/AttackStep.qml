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

        x: step.width < 330 ? 14 : 20
        anchors.verticalCenter: parent.verticalCenter
        width: step.width < 330 ? 46 : 54
        height: width
        radius: width / 2
        color: step.ink

        Label {
            anchors.centerIn: parent
            text: step.number
            color: step.selected ? Theme.primary : Theme.surface
            font.pixelSize: badge.width * 0.58
            font.weight: Theme.bold
            leading: 1
        }
    }

    Label {
        x: badge.x + badge.width + (step.width < 330 ? 12 : 16)
        y: 8
        width: parent.width - x - 10
        height: parent.height - 16
        verticalAlignment: Text.AlignVCenter
        // Long words of a language make the text smaller before they are cut; never below the smallest size.
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        text: step.text
        color: step.ink
        font.pixelSize: Theme.labelSize(29)
        font.weight: Theme.medium
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 0.98
    }
}
