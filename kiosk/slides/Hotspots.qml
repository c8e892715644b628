// A picture whose parts can be touched; what a part says is shown beside the text, so that it never hides the picture.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    readonly property var opened: slide.items[visitor.openItem] ?? null
    readonly property var note: opened === null ? {title: "", text: ""} : {title: opened.label, text: opened.detail}

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

            point: canvas.place(modelData[0], modelData[1])
            center: canvas.place(modelData[2], modelData[3])
            text: drawing.slide.items[index]?.label ?? ""
            touchable: true
            selected: drawing.visitor.openItem === index
            onActivated: drawing.visitor.touchItem(index)
        }
    }
}
