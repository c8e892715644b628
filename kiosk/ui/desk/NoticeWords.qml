// The words of the notice in one language; a touch opens the keyboard.
import QtQuick
import kiosk.ui

Target {
    id: line

    required property var row

    readonly property bool empty: row.words === ""

    slop: 6
    height: Math.max(112, words.height + 40)
    label: qsTr("Write in %1").arg(row.name)
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: line.activate()

    Rectangle {
        anchors.fill: parent
        radius: 22
        color: line.pressed ? Theme.primaryTint : Theme.surface
        border.width: 3
        border.color: Theme.line
    }

    Column {
        id: words

        x: 24
        width: pencil.x - x - 16
        spacing: 4
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel { text: line.row.name; color: Theme.inkSoft; font.pixelSize: 25; leading: 1.15 }
        DeskLabel {
            width: parent.width
            text: line.empty ? qsTr("Touch to write") : line.row.words
            color: line.empty ? Theme.inkSoft : Theme.ink
            font.weight: line.empty ? Theme.regular : Theme.medium
        }
    }

    Icon { id: pencil; x: parent.width - width - 28; name: "pencil"; size: 44; anchors.verticalCenter: parent.verticalCenter }
}
