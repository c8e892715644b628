// Sky, sun and far hills: the land in which the years lie.
import QtQuick
import kiosk.ui

Rectangle {
    id: sky

    required property CoursePaint paint

    readonly property string files: Theme.artFolder === "" ? "" : Theme.artFolder + "/scenes/course-"
    readonly property string theme: Theme.dark ? ".dark.svg" : ".light.svg"

    clip: true
    topLeftRadius: 28
    topRightRadius: 28
    gradient: Gradient {
        GradientStop { position: 0; color: sky.paint.skyTop }
        GradientStop { position: 1; color: sky.paint.skyBottom }
    }

    Image {
        x: parent.width - width
        y: 62 - height / 2
        width: 250
        height: 250
        source: sky.files === "" ? "" : sky.files + "sun" + sky.theme
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    Image {
        y: parent.height - height
        width: parent.width
        height: Math.min(width * 300 / 1164, parent.height * 0.75)
        source: sky.files === "" ? "" : sky.files + "land" + sky.theme
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }
}
