// A drawing of the kiosk itself, in the theme's colours, sharp at any size.
import QtQuick
import kiosk.ui

Image {
    id: art

    required property string name
    property string theme: Theme.dark ? "dark" : "light"

    source: name === "" || Theme.artFolder === "" ? "" : Theme.artFolder + "/" + theme + "/" + name + ".svg"
    sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    fillMode: Image.PreserveAspectFit
    asynchronous: false
}
