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
    // Where the card would hide half of the steps' words it takes their place.
    readonly property bool covered: item !== null && card.wantedHeight > stairs.roof + 50

    // How many whole rows of the list can be seen below the card.
    readonly property int rowsBelow: Math.max(0, Math.min(count, (height - 48 - card.wantedHeight) / (list.rowHeight + 16)))

    LadderStairs {
        id: stairs

        visible: !drawing.portrait && !drawing.covered
        anchors.fill: parent
        slide: drawing.slide
        visitor: drawing.visitor
    }

    LadderList {
        id: list

        visible: drawing.portrait
        anchors.fill: parent
        anchors.margins: 24
        slide: drawing.slide
        visitor: drawing.visitor
    }

    LadderCard {
        id: card

        visible: drawing.item !== null
        x: 24
        y: 24
        width: parent.width - 48
        height: drawing.portrait ? parent.height - 48 - drawing.rowsBelow * (list.rowHeight + 16)
            : drawing.covered ? parent.height - 48 : Math.max(wantedHeight, stairs.roof)
        slide: drawing.slide
        index: drawing.opened
        visitor: drawing.visitor
    }
}
