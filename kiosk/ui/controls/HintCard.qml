// The one thing to try, or what was found by trying it; a living scene adds its buttons at either end.
import QtQuick
import kiosk.ui

Item {
    id: hint

    property string text: ""
    property string title: ""
    property bool found: title !== ""
    property string icon: found ? "info" : "hand"
    // Buttons: {icon, word, label, on}, or nothing.
    property var before: null
    property var after: null

    signal wentBack
    signal wentOn

    readonly property real wantedHeight: Math.max(before ? 116 : 88, inside.height + 40)

    height: wantedHeight

    Rectangle {
        anchors.fill: parent
        radius: 28
        color: hint.found ? Theme.primaryTint : Theme.highlightTint
        border.width: 3
        border.color: hint.found ? Theme.primary : Theme.highlightLine
    }

    Icon {
        visible: hint.before === null
        x: 26
        y: inside.y + (Math.min(inside.height, 60) - height) / 2
        name: hint.icon
        size: 52
        color: hint.found ? Theme.primary : Theme.highlightLine
    }

    HintButton {
        id: first

        visible: hint.before !== null
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        button: hint.before
        onActivated: hint.wentBack()
    }

    // A long word under the button would else be read on into the second line of the hint.
    Rectangle {
        visible: first.visible
        x: first.x + first.width + 12
        y: 24
        width: 3
        height: parent.height - 48
        color: hint.found ? Theme.primary : Theme.highlightLine
        opacity: 0.5
    }

    HintButton {
        id: last

        visible: hint.after !== null
        x: parent.width - width - 12
        anchors.verticalCenter: parent.verticalCenter
        button: hint.after
        onActivated: hint.wentOn()
    }

    Column {
        id: inside

        x: hint.before ? first.x + first.width + 32 : 100
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - (hint.after ? last.width + 28 : 24)

        Label {
            visible: hint.title !== ""
            width: parent.width
            text: hint.title
            font.pixelSize: Theme.fontSize(32)
            font.weight: Theme.bold
            leading: 1.2
        }

        Label {
            visible: text !== ""
            width: parent.width
            text: hint.text
            font.pixelSize: Theme.fontSize(32)
            leading: 1.25
        }
    }
}
