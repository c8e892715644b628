// One of two states under a divider, on the ground of the stage.
import QtQuick
import kiosk.ui

Rectangle {
    id: side

    required property var picture
    required property string alt

    gradient: Gradient {
        GradientStop { position: 0; color: Theme.stageTop }
        GradientStop { position: 1; color: Theme.stageBottom }
    }

    PictureCanvas {
        anchors.fill: parent
        picture: side.picture
        alt: side.alt
    }
}
