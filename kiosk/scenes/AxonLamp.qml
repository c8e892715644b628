// A lamp at a gap, as large and as bright as the gap is depolarised (`light`, 0..1).
import QtQuick
import kiosk.ui

Image {
    id: lamp

    required property var scene
    required property real atX
    required property real atY
    required property real light
    property real size: 120

    x: atX - size / 2
    y: atY - size / 2
    width: size
    height: size
    scale: 0.4 + 0.6 * light
    opacity: Math.min(1, 2.5 * light)
    visible: light > 0.03
    source: lamp.scene.files + "light" + lamp.scene.theme
    sourceSize: Qt.size(Math.ceil(size * lamp.scene.fit * Theme.unit), Math.ceil(size * lamp.scene.fit * Theme.unit))
}
