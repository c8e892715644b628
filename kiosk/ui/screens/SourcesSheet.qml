// Where the statements of this screen come from, how sure we are, and who checked it when.
import QtQuick
import kiosk.ui

Column {
    id: sheet

    required property Visitor visitor
    property real mostHeight: 700
    // From here down to the lower edge of the button that closes the sheet.
    property real below: 140

    readonly property var view: visitor.sheet
    readonly property var reasons: ({
        proven: qsTr("Large studies and regulators agree that this helps."),
        trials: qsTr("It is being tested. Some results are good, but not all questions are answered."),
        unproven: qsTr("No good study has shown that this helps in MS.")
    })

    readonly property real headHeight: title.height + (reason.visible ? spacing + reason.height : 0) + spacing + review.height + spacing

    spacing: 18

    Label {
        id: title

        width: parent.width
        text: sheet.view.kind === "evidence" ? sheet.view.claim ?? "" : qsTr("Sources")
        font.pixelSize: Theme.titleSize(44)
        font.weight: Theme.bold
        leading: 1.1
    }

    Label {
        id: reason

        visible: sheet.view.kind === "evidence"
        width: parent.width
        text: sheet.reasons[sheet.view.evidence ?? ""] ?? ""
        font.pixelSize: Theme.labelSize(36)
        leading: 1.25
    }

    ReviewNote {
        id: review

        width: parent.width
        reviewer: sheet.view.reviewer ?? ""
        checked: sheet.view.checked ?? ""
        language: sheet.visitor.language
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.medium
    }

    SourceList {
        width: parent.width
        // From the heights alone: a column finds places only while a frame is drawn, and a list cut after that would jump.
        mostHeight: Math.max(300, sheet.mostHeight - sheet.headHeight - note.height - sheet.spacing)
        below: sheet.spacing + note.height + sheet.below
        sources: sheet.view.sources ?? []
    }

    Label {
        id: note

        width: parent.width
        text: sheet.view.disclaimer ?? ""
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(26)
        leading: 1.2
    }
}
