// A question before something is done that matters: what will happen, and two big answers.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: sheet

    required property StaffDesk desk

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property string code: desk.question.code ?? ""
    readonly property var asked: ({
        admit: {title: qsTr("Take “%1” in all the same?"), yes: qsTr("Yes, take it")},
        publish: {title: qsTr("Put “%1” on the screen?"), yes: qsTr("Yes, put it on screen")},
        remove: {title: qsTr("Remove “%1” from this kiosk?"), yes: qsTr("Yes, remove it")},
        "delete": {title: qsTr("Delete the draft “%1”?"), yes: qsTr("Yes, delete it")},
        quit: {title: qsTr("Leave the kiosk and go to the computer?"), yes: qsTr("Yes, leave the kiosk")},
        withdraw: {title: qsTr("Take the key “%1” out of use?"), yes: qsTr("Yes, take it out of use")},
        unplan: {title: qsTr("Remove the plan for “%1”?"), yes: qsTr("Yes, remove the plan")},
        distrust: {title: qsTr("Trust “%1” no more?"), yes: qsTr("Yes, trust it no more")}
    })[code] ?? {title: "%1", yes: qsTr("Yes")}
    readonly property var sentences: code === "publish"
        ? [qsTr("Visitors see it as soon as you leave the desk. The deck before it is kept, and you can take this one back at any time.")]
        : code === "unplan" ? [qsTr("The deck itself stays in the library.")]
        : code === "withdraw" ? [qsTr("It opens this desk no longer, wherever the stick is.")]
        : code === "distrust" ? [qsTr("Decks signed with this key are refused from now on. The key cannot be trusted again.")]
        : code === "quit" ? [qsTr("Visitors see the computer until somebody starts the kiosk again.")]
        : code === "remove" || code === "delete" ? [qsTr("This cannot be undone.")] : desk.question.sentences ?? []

    Rectangle { anchors.fill: parent; color: "#B30E2430" }

    Target {
        anchors.fill: parent
        plane: 1
        slop: 0
        label: qsTr("No")
        onActivated: sheet.desk.act("desk.no")
    }

    Target {
        // Takes the touches meant for nothing, so that a miss is not an answer.
        plane: 1
        slop: 0
        width: Math.min(parent.width - 80, 1080)
        height: content.height + 96
        anchors.centerIn: parent

        Card { anchors.fill: parent; radius: 40 }

        Column {
            id: content

            x: 56
            y: 48
            width: parent.width - 112
            spacing: 28

            Label {
                width: parent.width
                text: sheet.asked.title.replace("%1", sheet.desk.question.words ?? "")
                font.pixelSize: 44
                font.weight: Theme.bold
                leading: 1.15
            }

            Repeater {
                model: sheet.sentences

                DeskLabel {
                    required property string modelData

                    width: content.width
                    text: modelData
                    font.pixelSize: 30
                }
            }

            Row {
                spacing: 24
                anchors.right: parent.right

                ActionButton { plane: 1; text: qsTr("No"); icon: "back"; onActivated: sheet.desk.act("desk.no") }
                ActionButton {
                    plane: 1
                    primary: true
                    text: sheet.asked.yes
                    icon: "check"
                    onActivated: sheet.desk.act("desk.yes")
                }
            }
        }
    }
}
