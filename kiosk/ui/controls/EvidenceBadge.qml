// How sure we are of a treatment: a word, a shape and a border, never colour alone; one touch shows why.
import QtQuick
import kiosk.ui

Target {
    id: badge

    required property string evidence
    required property Visitor visitor

    readonly property var words: ({proven: qsTr("Proven"), trials: qsTr("In trials"), unproven: qsTr("Unproven")})
    readonly property color tone: evidence === "proven" ? Theme.good : evidence === "trials" ? Theme.primary : Theme.almost

    implicitWidth: row.width + 56
    implicitHeight: 80
    label: words[evidence] ?? ""
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: badge.activate()
    onActivated: visitor.openSheet("evidence")

    Rectangle {
        visible: badge.evidence === "proven" || badge.evidence === "trials"
        anchors.fill: parent
        radius: 26
        color: badge.evidence === "proven" ? Theme.goodTint : Theme.primaryTint
        border.width: 4
        border.color: badge.tone
    }

    DashedFrame {
        visible: badge.evidence === "unproven"
        anchors.fill: parent
        radius: 26
        lineWidth: 4
        color: badge.tone
        fill: Theme.almostTint
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        Icon {
            name: badge.evidence === "proven" ? "check" : badge.evidence === "trials" ? "people" : "warn"
            size: 40
            color: badge.tone
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: qsTr("Evidence: %1").arg(badge.words[badge.evidence] ?? "")
            color: badge.tone
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
            leading: 1.1
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        Icon { name: "info"; size: 34; color: badge.tone; anchors.verticalCenter: parent.verticalCenter }
    }
}
