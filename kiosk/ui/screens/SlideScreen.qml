// A slide: its words beside (or above) the stage, and on the stage what its kind draws.
import QtQuick
import kiosk.ui

Item {
    id: screen

    required property Visitor visitor
    required property Stage stage
    required property bool portrait
    required property real dockHeight

    // The slide whose drawing is loaded; it follows the visitor's slide, so that a drawing never sees another's words.
    property var slide: visitor.slide
    // What the kind draws, and what it asks for: wide, scenic, note, notes.
    readonly property var drawn: drawing.item
    readonly property bool wide: drawn?.wide ?? false
    readonly property real columnWidth: portrait || wide ? width - 2 * Theme.margin
        : Theme.bodyFactor < 1.2 ? 560 : Theme.bodyFactor < 1.4 ? 660 : 790
    // Upright, the words may take this share of the height; a living picture needs more for itself.
    readonly property real share: !(drawn?.scenic ?? false) ? 0.44 : Theme.bodyFactor < 1.2 ? 0.34 : Theme.bodyFactor < 1.4 ? 0.36 : 0.375
    readonly property real floor: height - dockHeight - (portrait ? 40 : 24)

    function load(): void {
        const next = screen.visitor.slide
        if (next.id === undefined)
            return
        const same = drawing.item !== null && screen.slide.id === next.id
        if (same) {
            screen.slide = next
            return
        }
        drawing.setSource("")
        screen.slide = next
        drawing.setSource("../../" + next.drawing, {visitor: screen.visitor, stage: screen.stage, slide: Qt.binding(() => screen.slide)})
    }

    Component.onCompleted: load()

    Connections {
        target: screen.visitor

        function onSlideChanged(): void {
            screen.load()
        }
    }

    SlideWords {
        id: words

        x: Theme.margin
        y: screen.portrait ? 44 : screen.wide ? 36 : 56
        width: screen.columnWidth
        height: screen.portrait ? wantedHeight : screen.wide ? wantedHeight : screen.floor - y
        mostHeight: screen.portrait ? screen.height * screen.share : screen.wide ? 360 : screen.floor - y
        visitor: screen.visitor
        slide: screen.slide
        split: screen.wide && !screen.portrait
        stacked: screen.portrait || screen.wide
        note: screen.drawn?.note ?? ({title: "", text: ""})
        notes: screen.drawn?.notes ?? []
        before: screen.drawn?.before ?? null
        after: screen.drawn?.after ?? null
        onWentBack: screen.drawn?.back()
        onWentOn: screen.drawn?.onward()
    }

    StageFrame {
        id: panel

        x: screen.portrait ? 40 : screen.wide ? 48 : words.x + words.width + 44
        y: screen.portrait || screen.wide ? words.y + words.height + 24 : 40
        width: screen.width - x - (screen.portrait ? 40 : 48)
        height: screen.floor - y

        Loader {
            id: drawing

            anchors.fill: parent
        }
    }
}
