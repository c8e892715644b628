// One picture over the whole canvas, and beyond its side edges.
import QtQuick
import kiosk.ui

Image {
    id: picture

    required property var scene
    required property string name

    x: -scene.place.bleed
    width: scene.place.width + 2 * scene.place.bleed
    height: scene.place.height
    source: picture.name === "" ? "" : picture.scene.files + picture.name + picture.scene.theme
    sourceSize: Qt.size(Math.ceil(width * scene.fit * Theme.unit), Math.ceil(height * scene.fit * Theme.unit))
}
