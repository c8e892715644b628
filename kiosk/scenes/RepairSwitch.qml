// What helps repair, with a tick, or slows it, with a dash: its words say how it is now, and a touch changes it.
import QtQuick
import kiosk.ui

Target {
    id: switch_

    required property string text
    required property bool on

    label: text

    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    Accessible.checked: on
    Accessible.onPressAction: switch_.activate()

    Card {
        anchors.fill: parent
        radius: 26
        shadow: false
        color: switch_.pressed || switch_.on ? Theme.primaryTint : Theme.surface
        borderWidth: switch_.on ? 5 : 3
        borderColor: switch_.on ? Theme.primary : Theme.line
    }

    Rectangle {
        id: mark

        x: 18
        anchors.verticalCenter: parent.verticalCenter
        width: 48
        height: 48
        radius: 24
        color: switch_.on ? Theme.primary : "transparent"
        border.width: switch_.on ? 0 : 4
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            name: switch_.on ? "check" : "minus"
            size: 30
            color: switch_.on ? Theme.inkOnPrimary : Theme.ink
        }
    }

    Label {
        x: mark.x + mark.width + 14
        y: 8
        width: parent.width - x - 12
        height: parent.height - 16
        verticalAlignment: Text.AlignVCenter
        // Long words of a language make the text smaller before they are cut; never below the smallest size.
        fontSizeMode: Text.Fit
        minimumPixelSize: 24
        text: switch_.text
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.bold
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 0.98
    }
}
