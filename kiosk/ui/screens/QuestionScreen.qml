// A question: picture or a quiet place at one side, the answers at the other. The answers stay where they are when it is
// checked, and the reason appears in a card of its own, under them or under the picture, which then gives it room.
import QtQuick
import kiosk.ui

Item {
    id: screen

    required property Visitor visitor
    required property bool portrait
    required property real dockHeight

    property var question: visitor.question
    // What the type draws, and what it asks for: inPicture, broad, wantedHeight.
    readonly property var drawn: drawing.item
    // At the largest letters the answers need the height; the picture then stands where the reason will come.
    readonly property real pictureRoom: floor - words.y - words.height - 24 - answers.wanted - feedbackHeight - 40
    readonly property bool crowded: !pointing && (portrait ? pictureRoom < 280 : Theme.bodyFactor >= 1.4)
    readonly property bool pictured: (question.picture ?? null) !== null && !crowded
    readonly property bool pointing: drawn?.inPicture ?? false
    readonly property real floor: height - dockHeight - 24
    readonly property real gap: 44
    // Larger letters need a wider place for the reason.
    readonly property real grown: Math.max(0, Theme.bodyFactor - 1)
    readonly property real sideWidth: portrait ? width - 80 : pointing ? 1150 - 500 * grown : pictured ? 800 + 200 * grown : drawn?.broad ? 780 : 780 + 480 * grown
    // Room for the reason is kept from the beginning, so that no answer moves when it comes.
    readonly property real feedbackHeight: room.height + 24
    readonly property real answersEnd: answers.y + answers.wanted
    // Beside a picture the reason stands under the answers where it fits, so that the picture stays whole.
    readonly property bool beside: pictured && !portrait && !pointing
    readonly property bool underAnswers: beside && answersEnd + 16 + room.height <= floor
    readonly property bool underPicture: beside && !underAnswers && (question.checked ?? false)

    function load(): void {
        const next = screen.visitor.question
        if (next.id === undefined)
            return
        canvas.keeps = drawing.item !== null && screen.question.id === next.id && screen.question.again === next.again
        if (canvas.keeps) {
            screen.question = next
            return
        }
        drawing.setSource("")
        screen.question = next
        drawing.setSource("../../" + next.drawing, {visitor: screen.visitor, question: Qt.binding(() => screen.question)})
    }

    Component.onCompleted: load()

    Connections {
        target: screen.visitor

        function onQuestionChanged(): void {
            screen.load()
        }
    }

    QuestionWords {
        id: words

        x: screen.portrait ? Theme.margin : screen.pictured ? side.x + screen.sideWidth + screen.gap : Theme.margin
        y: 40
        // Over the whole width where the answers begin below it.
        width: screen.portrait || !screen.pictured && answers.y > 250 ? parent.width - 2 * Theme.margin
            : screen.pictured ? screen.width - x - Theme.margin : screen.sideWidth - 20
        question: screen.question
    }

    Item {
        id: side

        visible: screen.pictured
        readonly property var picture: screen.question.picture ?? ({width: 1, safe: [0, 0, 1, 1]})

        x: screen.portrait ? (screen.width - width) / 2 : 48
        y: screen.portrait ? words.y + words.height + 24 : 40
        // As wide as the picture reaches at this height, so that no bare strips stand beside it.
        width: screen.portrait || screen.underPicture ? Math.min(screen.sideWidth, height * picture.width / picture.safe[3]) : screen.sideWidth
        height: !screen.portrait ? screen.floor - y - (screen.underPicture ? feedback.height + 24 : 0)
            : screen.pointing ? Math.min(screen.sideWidth * 0.95, screen.floor - y - room.height - 40)
            : Math.min(620, screen.pictureRoom)

        StageFrame {
            anchors.fill: parent

            PictureCanvas {
                id: canvas

                visible: screen.pictured
                anchors.fill: parent
                picture: screen.question.picture ?? ({light: "", dark: "", width: 1, height: 1, safe: [0, 0, 1, 1]})
                alt: screen.question.alt ?? ""
            }
        }
    }

    Item {
        id: answers

        readonly property real wanted: screen.drawn?.wantedHeight ?? 400

        x: screen.pointing ? side.x : screen.portrait ? Theme.margin : screen.pictured ? words.x : screen.sideWidth + Theme.margin + screen.gap
        y: screen.pointing ? side.y
            : screen.portrait ? (screen.pictured ? side.y + side.height + 28 : words.y + words.height + 40)
            : screen.pictured ? words.y + words.height + 20 : Math.max(56, (screen.floor - wanted) / 2)
        width: screen.pointing ? side.width : screen.width - x - Theme.margin
        height: screen.pointing ? side.height : screen.floor - y

        Loader {
            id: drawing

            anchors.fill: parent
            onLoaded: if (screen.drawn.inPicture ?? false) screen.drawn.canvas = canvas
        }
    }

    Feedback {
        id: feedback

        visible: screen.question.checked ?? false
        visitor: screen.visitor
        question: screen.question
        roomy: screen.underPicture || width >= 820
        x: screen.underPicture ? side.x : screen.portrait ? 40 : screen.pictured ? words.x : Theme.margin - 8
        width: screen.portrait ? parent.width - 80 : screen.pictured && !screen.underPicture ? words.width : screen.sideWidth
        y: screen.underPicture ? screen.floor - height : screen.portrait ? screen.floor - height - 8
            : screen.underAnswers ? screen.answersEnd + 16 : Math.min(words.y + words.height + 48, screen.floor - height - 8)
    }

    // Unseen, how much room the reason takes: upright the longest one, whose room is kept from the beginning.
    Feedback {
        id: room

        visible: screen.portrait || screen.beside
        opacity: 0
        enabled: false
        width: screen.portrait ? parent.width - 80 : words.width
        visitor: screen.visitor
        question: screen.portrait ? Object.assign({}, screen.question, {told: screen.question.mostTold ?? ""}) : screen.question
    }

    // Fills what the question and the reason leave free; a fibre fits into less than a picture.
    QuestionArt {
        readonly property Item above: feedback.visible ? feedback : words
        // As far as the picture itself.
        readonly property real reach: picture === null ? Infinity : height * picture.width / picture.safe[3]

        picture: screen.question.picture ?? null
        alt: screen.question.alt ?? ""
        visible: !screen.pictured && height > (feedback.visible && picture === null ? 170 : 240)
        x: screen.portrait ? (parent.width - width) / 2 : 48
        y: screen.portrait ? answers.y + answers.wanted + 48 : above.y + above.height + (feedback.visible ? 32 : 48)
        width: Math.min(screen.portrait ? parent.width - 80 : screen.sideWidth, reach)
        height: Math.min(picture === null || screen.portrait ? 560 : 720, (screen.portrait && feedback.visible ? feedback.y - 32 : screen.floor) - y)
    }
}
