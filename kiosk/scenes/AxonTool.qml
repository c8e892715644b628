// A small button: an icon, and below it what it does.
import QtQuick
import kiosk.ui

Target {
    id: tool

    property string icon: ""
    property string word: ""
    property bool selected: false

    label: word
    width: Math.max(120, words.implicitWidth + 20)
    height: 104

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: tool.activate()

    Rectangle {
        anchors.fill: parent
        radius: 24
        color: tool.selected ? Theme.primary : tool.pressed ? Theme.primaryTint : Theme.surface
        border.width: tool.selected ? 0 : 3
        border.color: tool.enabled ? Theme.line : Theme.hair
    }

    Icon {
        x: (tool.width - width) / 2
        y: 14
        name: tool.icon
        size: 42
        color: !tool.enabled ? Theme.hair : tool.selected ? Theme.inkOnPrimary : Theme.ink
    }

    Label {
        id: words

        x: (tool.width - width) / 2
        y: 62
        text: tool.word
        color: tool.selected ? Theme.inkOnPrimary : Theme.ink
        font.pixelSize: 24
        font.weight: Theme.bold
        leading: 1.1
        wrapMode: Text.NoWrap
    }
}
