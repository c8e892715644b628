// A picture with labels on its parts.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    PictureCanvas {
        id: canvas

        anchors.fill: parent
        picture: drawing.slide.pictures[0]
        alt: drawing.slide.alt
    }

    Repeater {
        model: drawing.slide.spots

        PictureLabel {
            required property var modelData
            required property int index

            readonly property var item: drawing.slide.items[index] ?? ({label: "", detail: ""})

            point: canvas.place(modelData[0], modelData[1])
            center: canvas.place(modelData[2], modelData[3])
            text: item.label
            detail: item.detail
        }
    }
}
