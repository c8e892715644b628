// A picture whose parts can be touched; what a part says is shown beside the text, so that it never hides the picture.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    readonly property var opened: slide.items[visitor.openItem] ?? null
    readonly property var notes: slide.items.map(item => ({title: item.label, text: item.detail}))
    readonly property var note: opened === null ? {title: "", text: ""} : {title: opened.label, text: opened.detail}

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
        touchable: true
        selected: drawing.visitor.openItem
        onTouched: index => drawing.visitor.touchItem(index)
    }
}
