// The one thing to try, or what was found by trying it.
import QtQuick
import kiosk.ui

Item {
    id: hint

    property string text: ""
    property string title: ""
    property bool found: title !== ""
    property string icon: found ? "info" : "hand"

    readonly property real wantedHeight: Math.max(88, words.height + 40)

    height: wantedHeight

    Rectangle {
        anchors.fill: parent
        radius: 28
        color: hint.found ? Theme.primaryTint : Theme.highlightTint
        border.width: 3
        border.color: hint.found ? Theme.primary : Theme.highlightLine
    }

    Icon {
        x: 26
        y: words.y + (Math.min(words.height, 60) - height) / 2
        name: hint.icon
        size: 52
        color: hint.found ? Theme.primary : Theme.highlightLine
    }

    Column {
        id: words

        x: 100
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 24

        Label {
            visible: hint.found
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
