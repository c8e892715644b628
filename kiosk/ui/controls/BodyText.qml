// Running text with bold words and glossary words that can be touched, in pages, so that nobody ever has to scroll. Each
// word is an item of its own: no markup reaches a text item.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: body

    required property Visitor visitor
    // {pieces, begins, ends}: its differently styled pieces, whether it begins a paragraph and ends a sentence.
    required property var words
    property real pixels: Theme.fontSize(36)
    property real mostHeight: 400
    property int page: 0

    readonly property real space: pixels * 0.26
    readonly property real lineHeight: Math.round(pixels * 1.4)
    readonly property int pages: heights.length
    // The heights of all pages and the places of all words; worked out when the words are there and have their widths.
    property var heights: [0]
    property var places: []

    // That of the highest page: what stands below does not jump when the page is turned.
    height: Math.max(...heights)

    onWordsChanged: Qt.callLater(body.cut)
    onWidthChanged: Qt.callLater(body.cut)
    onMostHeightChanged: Qt.callLater(body.cut)

    function cut(): void {
        const measured = []
        for (let i = 0; i < repeater.count; ++i) {
            const word = repeater.itemAt(i) as BodyWord
            measured.push({width: word.width, begins: body.words[i].begins, ends: body.words[i].ends})
        }
        const found = setter.cut(measured, width, lineHeight, mostHeight, Math.round(pixels * 0.5), space)
        body.places = found.places
        body.heights = found.heights
    }

    TextPages {
        id: setter
    }

    Repeater {
        id: repeater

        model: body.words

        BodyWord {
            required property var modelData
            required property int index

            readonly property var place: body.places[index] ?? {page: -1, x: 0, y: 0}

            x: place.x
            y: place.y
            height: body.lineHeight
            space: body.space
            visitor: body.visitor
            pieces: modelData.pieces
            pixels: body.pixels
            shown: place.page === Math.min(body.page, body.pages - 1)
            onWidthChanged: Qt.callLater(body.cut)
        }
    }
}
