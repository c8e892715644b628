// One entry of the menu: an icon and its word, beside each other or stacked.
import QtQuick
import kiosk.ui

Target {
    id: entry

    required property string icon
    required property string word
    property bool on: false
    property bool stacked: false

    // Side by side, entries are alike where their words allow it; a longer word gets the room it needs.
    implicitWidth: Math.max(158, letters.advanceWidth(word) + 28)

    readonly property color ink: on ? Theme.inkOnPrimary : Theme.ink

    slop: 4
    label: word
    Accessible.role: Accessible.Button
    Accessible.name: word
    Accessible.onPressAction: entry.activate()

    Rectangle {
        anchors.fill: parent
        radius: 22
        color: entry.on ? Theme.primary : entry.pressed ? Theme.primaryTint : "transparent"
    }

    FontMetrics {
        id: letters

        font: title.font
    }

    Icon {
        id: sign

        name: entry.icon
        size: 40
        color: entry.ink
        x: entry.stacked ? (entry.width - width) / 2 : 26
        y: entry.stacked ? 22 : (entry.height - height) / 2
    }

    Label {
        id: title

        x: entry.stacked ? 0 : 86
        y: entry.stacked ? 78 : (entry.height - height) / 2
        width: entry.width - x - (entry.stacked ? 0 : 4)
        text: entry.word
        color: entry.ink
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        font.pixelSize: entry.stacked ? 25 : 28
        font.weight: Theme.medium
        leading: 1.2
        wrapMode: Text.NoWrap
        horizontalAlignment: entry.stacked ? Text.AlignHCenter : Text.AlignLeft
    }
}
