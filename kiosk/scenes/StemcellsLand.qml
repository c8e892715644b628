// The picture of the landscape, and its ground drawn out below where controls are tall.
import QtQuick
import kiosk.ui

Item {
    id: land

    required property var camera
    required property string kind
    required property int lies

    Image {
        id: picture

        width: parent.width
        height: land.camera.height
        source: Theme.artFolder + "/scenes/stemcells-" + land.kind + "-" + land.lies + (land.camera.portrait ? "-portrait" : "-landscape") + (Theme.dark ? ".dark.webp" : ".light.webp")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    Image {
        y: picture.height - 1
        width: parent.width
        height: parent.height - y
        visible: height > 2
        source: visible ? picture.source : ""
        sourceClipRect: land.camera.portrait ? Qt.rect(0, 1384, 1250, 2) : Qt.rect(0, 1097, 1515, 2)
    }
}
