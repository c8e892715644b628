// Who reviewed the content and when it was checked; says plainly when no clinician has signed yet.
import QtQuick
import kiosk.ui

Label {
    id: note

    required property string reviewer
    required property string checked
    required property string language
    property string lead: ""

    // A date is never broken over two lines.
    readonly property string day: new Date(checked + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("d MMMM yyyy", "date pattern")).replace(/ /g, "\u00a0")

    text: (lead === "" ? "" : lead + " ")
        + (reviewer === "" ? qsTr("Not yet reviewed by a clinician.") : qsTr("Reviewed by %1.").arg(reviewer))
        + " " + (checked === "" ? qsTr("Its slides name no sources.") : qsTr("Checked against its sources on %1.").arg(day))
    color: Theme.inkSoft
    leading: 1.15
}
