// One of the pictures of the canvas, sharp at the size it is shown in.
import QtQuick
import kiosk.ui

Image {
    required property real fit

    sourceSize: Qt.size(Math.ceil(width * fit * Theme.unit), Math.ceil(height * fit * Theme.unit))
}
