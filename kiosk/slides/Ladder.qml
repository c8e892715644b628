// Steps of evidence as stairs; a touched step tells who took part, how it was tested, what came out, and the source.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    readonly property bool wide: true
    readonly property bool portrait: width < 1300
    readonly property int count: slide.items.length
    readonly property int opened: visitor.openItem
    readonly property var item: slide.items[opened] ?? null

    LadderStairs {
        id: stairs

        visible: !drawing.portrait
        anchors.fill: parent
        slide: drawing.slide
        visitor: drawing.visitor
    }

    LadderList {
        visible: drawing.portrait
        anchors.fill: parent
        anchors.margins: 24
        slide: drawing.slide
        visitor: drawing.visitor
    }

    LadderCard {
        visible: drawing.item !== null
        x: 24
        y: 24
        width: parent.width - 48
        height: drawing.portrait ? wantedHeight : Math.max(wantedHeight, stairs.roof)
        slide: drawing.slide
        index: drawing.opened
        visitor: drawing.visitor
    }
}
