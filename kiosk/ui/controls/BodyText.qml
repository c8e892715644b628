// Running text with bold words and glossary words that can be touched, cut into pages at whole lines so that nobody
// ever has to scroll. Each word is an item of its own: no markup reaches a text item.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: body

    required property Visitor visitor
    // paragraphs → words → pieces {text, bold, term}
    required property var paragraphs
    property real pixels: Theme.fontSize(36)
    property real mostHeight: 400
    property int page: 0

    readonly property real lineHeight: Math.round(pixels * 1.4)
    readonly property real paragraphGap: Math.round(pixels * 0.5)
    readonly property real fullHeight: column.height
    // The tops of all pages; worked out after the words have found their places.
    property list<real> pageTops: [0]
    readonly property int pages: pageTops.length
    readonly property real pageTop: pageTops[Math.min(page, pages - 1)] ?? 0
    readonly property real pageEnd: page + 1 < pages ? pageTops[page + 1] : column.height

    height: Math.min(mostHeight, pageEnd - pageTop)
    clip: pages > 1

    onMostHeightChanged: Qt.callLater(body.cut)
    onParagraphsChanged: Qt.callLater(body.cut)

    // As many whole lines on a page as fit. A page rather ends with a sentence when that leaves it half full; the first line
    // of a paragraph does not stand alone at the end of a page, nor one or two lines of a paragraph on the last one.
    function cut(): void {
        const tops = [0]
        if (column.height > body.mostHeight && body.mostHeight >= body.lineHeight) {
            const lines = body.lines()
            const fit = (first, last) => lines[last].top + body.lineHeight - lines[first].top <= body.mostHeight + 1
            let start = 0, before = 0
            for (let i = 1; i < lines.length; ++i) {
                if (fit(start, i))
                    continue
                before = start
                start = lines[i - 1].begins && !lines[i].begins && i - 2 > before ? i - 1 : i
                for (let next = i; next - before >= Math.max(2, (i - before) / 2); --next) {
                    if (lines[next - 1].ends) {
                        start = next
                        break
                    }
                }
                tops.push(lines[start].top)
            }
            const alone = () => !lines[start].begins && (lines.length - start < 3 || lines[start - 1].begins)
            while (tops.length > 1 && alone() && start - before > 3 && fit(start - 1, lines.length - 1))
                tops[tops.length - 1] = lines[--start].top
        }
        if (tops.join() !== Array.from(body.pageTops).join())
            body.pageTops = tops
    }

    // Every line of the text: its top, whether it begins a paragraph, and whether it ends with a sentence.
    function lines(): var {
        const found = []
        for (let p = 0; p < repeater.count; ++p) {
            const flow = repeater.itemAt(p)
            const words = Array.from(flow.children).filter(child => child instanceof BodyWord)
            for (let y = 0; y < flow.height - 1; y += body.lineHeight) {
                const last = words.filter(word => word.y < y + 1).pop()
                found.push({top: flow.y + y, begins: y === 0, ends: /[.!?]$/.test(last?.pieces.map(piece => piece.text).join("") ?? "")})
            }
        }
        return found
    }

    Column {
        id: column

        y: -body.pageTop
        width: parent.width
        spacing: body.paragraphGap
        onPositioningComplete: Qt.callLater(body.cut)

        Repeater {
            id: repeater

            model: body.paragraphs

            Flow {
                id: paragraph

                required property var modelData

                width: column.width
                onPositioningComplete: Qt.callLater(body.cut)

                Repeater {
                    model: paragraph.modelData

                    BodyWord {
                        required property var modelData
                        required property int index

                        visitor: body.visitor
                        pieces: modelData
                        pixels: body.pixels
                        height: body.lineHeight
                        shown: {
                            // A word may be asked once more while its paragraph is on its way out.
                            const at = (paragraph?.y ?? 0) + y
                            return at >= body.pageTop - 1 && at + height <= body.pageEnd + body.paragraphGap
                        }
                    }
                }
            }
        }
    }
}
