// The end of the set-up: how staff come back to the desk, drawn.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property bool portrait

    Column {
        y: 20
        width: page.portrait ? parent.width : parent.width * 0.44
        spacing: 30

        Label {
            width: parent.width
            text: qsTr("This is how you come back to the desk:")
            font.pixelSize: 36
            font.weight: Theme.bold
            leading: 1.2
        }
        Label { width: parent.width; font.pixelSize: 32; text: qsTr("1. Hold both upper corners of the screen at the same time for 3 seconds.") }
        Label { width: parent.width; font.pixelSize: 32; text: qsTr("2. Type the PIN, or plug in a key stick.") }
        Label {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 30
            text: qsTr("The desk locks itself after a minute. Visitors see no sign of it, so tell your colleagues.")
        }
    }

    CornersDrawing {
        x: page.portrait ? (parent.width - width) / 2 : parent.width - width
        y: page.portrait ? parent.height - height : 10
        width: page.portrait ? 640 : Math.min(parent.width * 0.52, 900)
        height: page.portrait ? 860 : parent.height - 20
        upright: page.portrait
    }
}
