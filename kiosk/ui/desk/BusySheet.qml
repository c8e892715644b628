// Slow work: what is being done, how far it is, and a way to cancel it.
import QtQuick
import kiosk.ui

Item {
    id: sheet

    required property StaffDesk desk

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property var busy: desk.busy
    readonly property string sentence: ({
        list: qsTr("Reading the stick “%1”"),
        admit: qsTr("Checking “%1” and taking it in"),
        "import": qsTr("Bringing “%1” in as a draft"),
        check: qsTr("Checking “%1”"),
        pack: qsTr("Packing “%1”"),
        show: qsTr("Putting “%1” on the screen"),
        back: qsTr("Taking the deck back"),
        pictures: qsTr("Taking pictures of “%1”"),
        health: qsTr("Looking through this kiosk")
    })[busy.code ?? ""] ?? "%1"
    readonly property string step: ({
        "Reading the slides": qsTr("Reading the slides"),
        "Drawing the pictures": qsTr("Drawing the pictures"),
        "Taking pictures of the slides": qsTr("Taking pictures of the slides"),
        "Writing one file": qsTr("Writing one file")
    })[busy.step ?? ""] ?? busy.step ?? ""

    Rectangle { anchors.fill: parent; color: "#B30E2430" }

    Target {
        // Nothing below may be touched meanwhile.
        anchors.fill: parent
        plane: 1
        slop: 0
    }

    Card {
        width: Math.min(parent.width - 80, 980)
        height: content.height + 96
        radius: 40
        anchors.centerIn: parent

        Column {
            id: content

            x: 56
            y: 48
            width: parent.width - 112
            spacing: 28

            Label {
                width: parent.width
                text: sheet.sentence.replace("%1", sheet.busy.words ?? "")
                font.pixelSize: 40
                font.weight: Theme.bold
                leading: 1.15
            }

            Rectangle {
                width: parent.width
                height: 28
                radius: 14
                color: Theme.sunken
                border.width: 2
                border.color: Theme.line

                Rectangle {
                    width: Math.max(parent.height, parent.width * (sheet.busy.share ?? 0))
                    height: parent.height
                    radius: 14
                    color: Theme.primary
                }
            }

            DeskLabel { width: parent.width; text: sheet.step === "" ? " " : sheet.step; color: Theme.inkSoft }

            DeskButton {
                plane: 1
                text: qsTr("Cancel")
                icon: "cross"
                anchors.right: parent.right
                onActivated: sheet.desk.act("desk.cancel")
            }
        }
    }
}
