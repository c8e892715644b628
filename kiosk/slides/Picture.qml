// A picture with labels on its parts.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    PictureCanvas {
        id: shown

        anchors.fill: parent
        picture: drawing.slide.pictures[0]
        alt: drawing.slide.alt
    }

    LabelLayer {
        anchors.fill: parent
        canvas: shown
        spots: drawing.slide.spots
        items: drawing.slide.items
    }
}
