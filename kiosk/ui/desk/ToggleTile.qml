// A small tile that is on or off: by tick, fill and border.
import QtQuick
import kiosk.ui

Target {
    id: tile

    required property string text
    property bool on: false
    property bool wide: false

    readonly property color ink: on ? Theme.inkOnPrimary : Theme.ink

    slop: 8
    label: text
    implicitHeight: wide ? 84 : 104
    implicitWidth: wide ? words.implicitWidth + 120 : 104
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checked: on
    Accessible.onPressAction: tile.activate()

    Rectangle {
        anchors.fill: parent
        radius: 22
        color: tile.on ? (tile.pressed ? Theme.primaryPress : Theme.primary) : tile.pressed ? Theme.primaryTint : Theme.surface
        border.width: tile.on ? 0 : 3
        border.color: Theme.line
    }

    Rectangle {
        id: box

        x: tile.wide ? 24 : (parent.width - width) / 2
        y: tile.wide ? (parent.height - height) / 2 : 16
        width: 34
        height: 34
        radius: 10
        color: "transparent"
        border.width: 3
        border.color: tile.on ? Theme.inkOnPrimary : Theme.line

        Icon { visible: tile.on; anchors.centerIn: parent; name: "check"; size: 28; color: tile.ink }
    }

    Label {
        id: words

        x: tile.wide ? 74 : 4
        y: tile.wide ? 0 : 58
        width: tile.wide ? tile.width - x - 16 : tile.width - 8
        height: tile.wide ? tile.height : 36
        text: tile.text
        color: tile.ink
        font.pixelSize: 27
        font.weight: Theme.bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        leading: 1.15
        wrapMode: Text.NoWrap
        horizontalAlignment: tile.wide ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
