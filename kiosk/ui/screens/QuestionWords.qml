// The question itself: which one of how many, and its words.
import QtQuick
import kiosk.ui

Column {
    id: words

    required property var question

    spacing: 6

    Label {
        width: parent.width
        text: (words.question.again ? qsTr("Once more: question %1 of %2") : qsTr("Question %1 of %2"))
            .arg(words.question.number ?? 0).arg(words.question.count ?? 0)
        color: Theme.primary
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.medium
        leading: 1.15
    }

    Label {
        width: parent.width
        text: words.question.ask ?? ""
        font.pixelSize: Theme.titleSize(50)
        font.weight: Theme.bold
        font.letterSpacing: -0.5
        leading: 1.08
    }

    Label {
        visible: (words.question.pick ?? 1) > 1
        // Its place stays, so that no answer moves when it goes.
        opacity: words.question.checked ?? false ? 0 : 1
        width: parent.width
        text: qsTr("Pick %1").arg(words.question.pick ?? 1)
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(36)
        font.weight: Theme.medium
        leading: 1.15
    }
}
