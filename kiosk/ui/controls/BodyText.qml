// Running text with bold words and glossary words that can be touched, cut into pages at whole lines so that nobody
// ever has to scroll. Each word is an item of its own: no markup reaches a text item.
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
    readonly property var pageTops: cut(column.height, mostHeight)
    readonly property int pages: pageTops.length
    readonly property real pageTop: pageTops[Math.min(page, pages - 1)] ?? 0
    readonly property real pageEnd: page + 1 < pages ? pageTops[page + 1] : column.height

    height: Math.min(mostHeight, pageEnd - top)
    clip: pages > 1

    // The tops of all pages: as many whole lines as fit, a paragraph never leaves its first line behind alone.
    function cut(full: real, most: real): list<real> {
        const tops = [0]
        if (full <= most || most < body.lineHeight)
            return tops
        const lines = []
        for (let p = 0; p < column.children.length; ++p) {
            const flow = column.children[p]
            const count = Math.round((flow.height + flow.spacing) / body.lineHeight)
            for (let l = 0; l < count; ++l)
                lines.push({y: flow.y + l * body.lineHeight, last: l === count - 1, first: l === 0})
        }
        let start = 0
        for (let i = 0; i < lines.length; ++i) {
            if (lines[i].y + body.lineHeight - start > most + 1) {
                start = lines[i].y
                tops.push(start)
            }
        }
        return tops
    }

    Column {
        id: column

        y: -body.pageTop
        width: parent.width
        spacing: body.paragraphGap

        Repeater {
            model: body.paragraphs

            Flow {
                id: paragraph

                required property var modelData

                width: column.width
                spacing: 0

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
                            const at = paragraph.y + y
                            return at >= body.pageTop - 1 && at + height <= body.pageEnd + body.paragraphGap
                        }
                    }
                }
            }
        }
    }
}
