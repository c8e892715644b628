// The words of a slide: chapter, title, text in pages, evidence badge, and the one thing to try.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: slideWords

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

        width: slideWords.split ? parent.width * 0.46 : parent.width
        spacing: 2

        Label {
            width: parent.width
            text: slideWords.slide.chapter ?? ""
            color: Theme.primary
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.medium
            leading: 1.15
        }

        Label {
            width: parent.width
            text: slideWords.slide.title ?? ""
            font.pixelSize: Theme.titleSize(60)
            font.weight: Theme.bold
            font.letterSpacing: -0.7
            leading: 1.04
        }
    }

    BodyText {
        id: body

        x: slideWords.split ? parent.width * 0.5 : 0
        y: slideWords.split ? 8 : slideWords.headHeight
        width: parent.width - x
        visitor: slideWords.visitor
        words: slideWords.slide.body ?? []
        page: slideWords.visitor.page
        mostHeight: Math.max(lineHeight * 3, slideWords.mostHeight - slideWords.headHeight - (slideWords.split ? 0 : slideWords.footHeight))
        onPagesChanged: Qt.callLater(slideWords.tell)
    }

    function tell(): void {
        if (slideWords.slide.id !== undefined)
            slideWords.visitor.measured(slideWords.slide.id, body.pages)
    }

    onSlideChanged: Qt.callLater(slideWords.tell)
    Component.onCompleted: Qt.callLater(slideWords.tell)

    Column {
        id: foot

        y: slideWords.split ? head.height + 20 : slideWords.stacked ? body.y + body.height + 20 : slideWords.height - height
        width: slideWords.split ? head.width : slideWords.width
        spacing: 16
        visible: slideWords.treatment || slideWords.advised

        EvidenceBadge {
            visible: slideWords.treatment
            evidence: slideWords.slide.evidence ?? ""
            visitor: slideWords.visitor
        }

        Item {
            visible: slideWords.advised
            width: parent.width
            height: Math.max(hint.height, longest.height)

            HintCard {
                id: hint

                y: slideWords.stacked ? 0 : parent.height - height
                width: parent.width
                found: slideWords.noted
                title: slideWords.note.title
                text: slideWords.noted ? slideWords.note.text : slideWords.slide.hint ?? ""
                before: slideWords.before
                after: slideWords.after
                onWentBack: slideWords.wentBack()
                onWentOn: slideWords.wentOn()
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
            model: [{title: "", text: slideWords.slide.hint ?? ""}, ...slideWords.notes]

            HintCard {
                required property var modelData

                width: longest.width
                title: modelData.title
                text: modelData.text
                before: slideWords.before
                after: slideWords.after
            }
        }
    }
}
