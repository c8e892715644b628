// One of a few choices: what it is, and a sentence about it.
import QtQuick
import kiosk.ui

Target {
    id: choice

    required property string text
    property string sentence: ""
    property bool on: false

    slop: 6
    label: text
    implicitHeight: Math.max(84, words.height + 36)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: on
    Accessible.onPressAction: choice.activate()

    Rectangle {
        anchors.fill: parent
        radius: 22
        color: choice.on || choice.pressed ? Theme.primaryTint : choice.enabled ? Theme.surface : Theme.page
        border.width: choice.on ? 5 : 3
        border.color: choice.on ? Theme.primary : choice.enabled ? Theme.line : Theme.hair
    }

    Rectangle {
        x: 24
        width: 40
        height: 40
        radius: 20
        color: choice.on ? Theme.primary : "transparent"
        border.width: 3
        border.color: choice.on ? Theme.primary : choice.enabled ? Theme.line : Theme.hair
        anchors.verticalCenter: parent.verticalCenter

        Icon { visible: choice.on; anchors.centerIn: parent; name: "check"; size: 30; color: Theme.inkOnPrimary }
    }

    Column {
        id: words

        x: 86
        width: parent.width - x - 20
        spacing: 2
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel {
            width: parent.width
            text: choice.text
            color: choice.enabled ? Theme.ink : Theme.inkSoft
            font.pixelSize: 28
            font.weight: Theme.bold
            leading: 1.15
        }
        DeskLabel {
            visible: choice.sentence !== ""
            width: parent.width
            text: choice.sentence
            color: Theme.inkSoft
            font.pixelSize: 25
            leading: 1.2
        }
    }
}
