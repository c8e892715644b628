// One sentence about what was just done, or why it was not.
import QtQuick
import kiosk.ui

Item {
    id: bar

    required property StaffDesk desk

    readonly property var message: desk.message
    readonly property string tone: message.tone ?? ""
    readonly property color ink: tone === "good" ? Theme.good : tone === "stop" ? Theme.staffStop : Theme.ink
    readonly property string words: message.words ?? ""
    readonly property string sentence: ({
        "on-screen": qsTr("“%1” is on the screen as soon as you leave the desk."),
        "installed": qsTr("“%1” is in the library. Put it on the screen when you are ready."),
        "taken-back": qsTr("Taken back: “%1” is on the screen as soon as you leave the desk."),
        "cancelled": qsTr("“%1” was cancelled. Nothing was changed."),
        "fault": qsTr("Something went wrong that we did not expect. It is noted under Health. Nothing was changed."),
        "last-slide": qsTr("One slide at least must stay. Put another deck on the screen instead."),
        "saved": qsTr("Saved."),
        "key-made": qsTr("This stick is a key now. Keep it in a safe place."),
        "pin-set": qsTr("The new PIN is set."),
        "notice-on": qsTr("The notice is on the first screen as soon as you leave the desk."),
        "notice-off": qsTr("The notice is taken down. Its words stay here.")
    })[message.code ?? ""] ?? "%1"

    visible: tone !== ""
    height: visible ? Math.max(84, told.height + 36) : 0

    Rectangle {
        anchors.fill: parent
        radius: 22
        color: bar.tone === "good" ? Theme.goodTint : bar.tone === "stop" ? Theme.staffStopTint : Theme.primaryTint
        border.width: 3
        border.color: bar.ink
    }

    Icon {
        x: 24
        name: bar.tone === "good" ? "check" : bar.tone === "stop" ? "octagon" : "info"
        size: 38
        color: bar.ink
        anchors.verticalCenter: parent.verticalCenter
    }

    DeskLabel {
        id: told

        x: 84
        width: bar.width - 84 - 130
        text: bar.sentence.replace("%1", bar.words)
        font.weight: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
    }

    Target {
        visible: bar.visible
        width: 110
        height: parent.height
        anchors.right: parent.right
        slop: 4
        label: qsTr("Close this message")
        onActivated: bar.desk.act("desk.read")
        Accessible.role: Accessible.Button
        Accessible.name: label

        Icon { anchors.centerIn: parent; name: "cross"; size: 34; color: bar.ink }
    }
}
