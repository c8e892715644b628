// The words of a slide: chapter, title, text in pages, evidence badge, and the one thing to try.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: words

    required property Visitor visitor
    required property var slide
    // Title and text side by side (wide slides), or everything in one flow from the top (portrait).
    property bool split: false
    property bool stacked: false
    required property real mostHeight
    // What a touched part says; replaces the hint.
    property var note: ({title: "", text: ""})
    // Everything the parts may say: the card is as high as the longest, so that nothing jumps when one is touched.
    property var notes: []
    // Buttons beside the hint, as HintCard has them.
    property var before: null
    property var after: null

    signal wentBack
    signal wentOn

    readonly property bool treatment: (slide.evidence ?? "") !== ""
    readonly property bool advised: (slide.hint ?? "") !== "" || noted || before !== null
    readonly property bool noted: note.title !== "" || note.text !== ""
    readonly property real footHeight: foot.visible ? foot.height + 20 : 0
    readonly property real headHeight: split ? 0 : head.height + 18
    readonly property real wantedHeight: split ? Math.max(head.height + footHeight, body.y + body.height) : headHeight + body.height + footHeight

    Column {
        id: head

        width: words.split ? parent.width * 0.46 : parent.width
        spacing: 2

        Label {
            width: parent.width
            text: words.slide.chapter ?? ""
            color: Theme.primary
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.medium
            leading: 1.15
        }

        Label {
            width: parent.width
            text: words.slide.title ?? ""
            font.pixelSize: Theme.titleSize(60)
            font.weight: Theme.bold
            font.letterSpacing: -0.7
            leading: 1.04
        }
    }

    BodyText {
        id: body

        x: words.split ? parent.width * 0.5 : 0
        y: words.split ? 8 : words.headHeight
        width: parent.width - x
        visitor: words.visitor
        paragraphs: words.slide.body ?? []
        page: words.visitor.page
        mostHeight: Math.max(lineHeight * 2, words.mostHeight - words.headHeight - (words.split ? 0 : words.footHeight))
        onPagesChanged: Qt.callLater(words.tell)
    }

    function tell(): void {
        if (words.slide.id !== undefined)
            words.visitor.measured(words.slide.id, body.pages)
    }

    onSlideChanged: Qt.callLater(words.tell)
    Component.onCompleted: Qt.callLater(words.tell)

    Column {
        id: foot

        y: words.split ? head.height + 20 : words.stacked ? body.y + body.height + 20 : words.height - height
        width: words.split ? head.width : words.width
        spacing: 16
        visible: words.treatment || words.advised

        EvidenceBadge {
            visible: words.treatment
            evidence: words.slide.evidence ?? ""
            visitor: words.visitor
        }

        Item {
            visible: words.advised
            width: parent.width
            height: Math.max(hint.height, longest.height)

            HintCard {
                id: hint

                y: words.stacked ? 0 : parent.height - height
                width: parent.width
                found: words.noted
                title: words.note.title
                text: words.noted ? words.note.text : words.slide.hint ?? ""
                before: words.before
                after: words.after
                onWentBack: words.wentBack()
                onWentOn: words.wentOn()
            }
        }
    }

    Item {
        id: longest

        // Only measured: nothing in it can be seen or touched.
        opacity: 0
        enabled: false
        width: foot.width
        height: childrenRect.height

        Repeater {
            model: [{title: "", text: words.slide.hint ?? ""}, ...words.notes]

            HintCard {
                required property var modelData

                width: longest.width
                title: modelData.title
                text: modelData.text
                before: words.before
                after: words.after
            }
        }
    }
}
