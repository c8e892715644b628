// A button with words, an icon, or both. Primary buttons are filled; a disabled one keeps its place.
import QtQuick
import kiosk.ui

Target {
    id: button

    property string text: ""
    property string icon: ""
    property bool iconAtEnd: false
    property bool primary: false
    property bool selected: false
    property real fontPixels: 34
    property real radius: 28
    property real sidePadding: 36

    readonly property bool filled: primary || selected
    readonly property color ink: !enabled ? Theme.line : filled ? Theme.inkOnPrimary : Theme.ink

    label: text
    implicitHeight: 104
    implicitWidth: Math.max(text === "" ? 104 : 196, content.implicitWidth + 2 * sidePadding)

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: button.activate()

    Card {
        anchors.fill: parent
        radius: button.radius
        shadow: button.primary && button.enabled
        color: !button.enabled ? Theme.page
            : button.filled ? (button.pressed ? Theme.primaryPress : Theme.primary)
            : button.pressed ? Theme.primaryTint : Theme.surface
        borderWidth: button.filled && button.enabled ? 0 : 3
        borderColor: button.enabled ? Theme.line : Theme.hair
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: 16
        layoutDirection: button.iconAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: button.icon !== ""
            name: button.icon
            size: 44
            color: button.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            id: words

            visible: button.text !== ""
            width: Math.min(implicitWidth, button.width - 40 - (button.icon === "" ? 0 : 60))
            text: button.text
            // Where a language needs more room than the button has, the letters give way a little, never the words.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 24
            color: button.ink
            font.pixelSize: Theme.labelSize(button.fontPixels)
            font.weight: Theme.bold
            leading: 1.1
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
