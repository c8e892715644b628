// What came of an answer: kind, with the reason, and a way to the slide that explains it.
import QtQuick
import kiosk.ui

Item {
    id: feedback

    required property Visitor visitor
    required property var question

    readonly property bool known: question.right ?? false
    // Where there is room the way to the slide stands beside the heading.
    property bool roomy: width >= 820
    readonly property color tone: known ? Theme.good : Theme.almost

    height: words.height + 48

    Card {
        anchors.fill: parent
        color: feedback.known ? Theme.goodTint : Theme.almostTint
        borderWidth: 4
        borderColor: feedback.tone
    }

    Rectangle {
        x: 28
        y: 24
        width: 76
        height: 76
        radius: 38
        color: feedback.tone

        Icon {
            anchors.centerIn: parent
            name: feedback.known ? "check" : "retry"
            size: 52
            color: feedback.known ? Theme.inkOnGood : Theme.inkOnAlmost
        }
    }

    Column {
        id: words

        x: 128
        y: 24
        width: parent.width - x - 28
        spacing: 8

        Label {
            width: parent.width - (feedback.roomy ? showMe.width + 16 : 0)
            text: feedback.known ? qsTr("Yes, that’s it.") : qsTr("Not quite. Here is the idea:")
            color: feedback.tone
            height: feedback.roomy ? Math.max(implicitHeight, showMe.height - 10) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.titleSize(40)
            font.weight: Theme.bold
            leading: 1.15
        }

        Label {
            visible: text !== ""
            width: parent.width
            text: feedback.question.told ?? ""
            font.pixelSize: Theme.fontSize(32)
            leading: 1.2
        }

        Label {
            width: parent.width
            text: feedback.question.why ?? ""
            font.pixelSize: Theme.fontSize(32)
            leading: 1.2
        }

        Item {
            visible: !feedback.roomy
            width: 1
            height: showMe.height
        }
    }

    ActionButton {
        id: showMe

        x: feedback.roomy ? parent.width - width - 24 : words.x
        y: feedback.roomy ? 16 : parent.height - height - 24
        height: 84
        fontPixels: 30
        icon: "eye"
        text: qsTr("Show me")
        onActivated: feedback.visitor.showMe()
    }
}
