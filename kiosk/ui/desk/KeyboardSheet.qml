// The desk's own keyboard: what is asked, the words so far, and large keys. No other keyboard is needed.
import QtQuick
import kiosk.ui

Item {
    id: sheet

    required property StaffDesk desk
    required property bool portrait

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property var typing: desk.typing
    readonly property string picture: typing.picture ?? ""
    readonly property real above: portrait ? 150 : 40
    readonly property string asked: ({
        alt: qsTr("What does this picture show?"),
        title: qsTr("What is the title of this slide?"),
        notice: qsTr("What should visitors read on the first screen?"),
        key: qsTr("Whose key is this?")
    })[typing.purpose ?? ""] ?? ""
    readonly property string hint: ({
        alt: qsTr("Say it as you would to somebody who cannot see it: what is there, and what it means."),
        title: qsTr("A few short words."),
        notice: qsTr("Short and friendly, for example: The clinic closes at 3 pm today."),
        key: qsTr("A name, so that you know later which key to take out of use.")
    })[typing.purpose ?? ""] ?? ""

    Rectangle { anchors.fill: parent; color: Theme.page }

    Target {
        // Nothing below may be touched meanwhile.
        anchors.fill: parent
        plane: 1
        slop: 0
    }

    Column {
        id: words

        x: 56
        y: sheet.above
        width: parent.width - 112 - (sheet.picture !== "" && !sheet.portrait ? 520 : 0)
        spacing: 12

        Label { width: parent.width; text: sheet.asked; font.pixelSize: 44; font.weight: Theme.bold; leading: 1.1 }
        DeskLabel { width: parent.width; text: sheet.typing.title ? sheet.typing.title : sheet.hint; color: Theme.inkSoft; font.weight: Theme.medium }
        DeskLabel { visible: (sheet.typing.title ?? "") !== ""; width: parent.width; text: sheet.hint; color: Theme.inkSoft }
        // Why the words were not taken: the message of the page lies below this sheet.
        DeskLabel {
            visible: sheet.desk.message.tone === "stop"
            width: parent.width
            text: sheet.desk.message.words ?? ""
            color: Theme.staffStop
            font.weight: Theme.bold
        }
    }

    SlidePicture {
        visible: sheet.picture !== ""
        x: sheet.portrait ? 56 : parent.width - 56 - width
        y: sheet.portrait ? words.y + words.height + 30 : sheet.above
        width: sheet.portrait ? parent.width - 112 : 480
        height: width * 9 / 16
        behind: Theme.page
        source: sheet.picture
    }

    Rectangle {
        id: field

        x: 56
        y: keyboard.y - height - 28
        width: parent.width - 112 - (sheet.picture !== "" && !sheet.portrait ? 520 : 0)
        height: sheet.portrait ? 300 : 250
        radius: 22
        color: Theme.surface
        border.width: 4
        border.color: Theme.primary

        Label {
            x: 28
            y: 22
            width: parent.width - 56
            height: parent.height - 70
            // The cursor is a sign of its own, so that it moves with the words.
            text: (sheet.typing.before ?? "") + "│" + (sheet.typing.after ?? "")
            font.pixelSize: 32
            leading: 1.2
            elide: Text.ElideLeft
        }

        DeskLabel {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 16
            color: Theme.inkSoft
            font.pixelSize: 24
            text: qsTr("%1 letters left").arg(sheet.typing.left ?? 0)
        }
    }

    Keyboard {
        id: keyboard

        x: 28
        width: parent.width - 56
        y: parent.height - height - 28
        desk: sheet.desk
        portrait: sheet.portrait
        language: sheet.typing.language ?? "en"
        capital: sheet.typing.capital ?? false
    }
}
