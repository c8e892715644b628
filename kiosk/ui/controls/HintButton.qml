// A round button inside the hint card, with a word below it or none.
import QtQuick
import kiosk.ui

Target {
    id: touch

    // {icon, word, label, on}
    property var button: null

    readonly property color tone: !enabled ? Theme.hair : pressed ? Theme.primaryPress : Theme.primary

    width: Math.max(92, below.implicitWidth + 8)
    height: below.visible ? below.y + below.height + 2 : 92
    enabled: button?.on ?? false
    label: button?.label ?? ""

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: touch.activate()

    Rectangle {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        y: below.visible ? 0 : (parent.height - height) / 2
        width: below.visible ? 60 : 76
        height: width
        radius: width / 2
        color: touch.tone

        Icon {
            anchors.centerIn: parent
            name: touch.button?.icon ?? ""
            size: below.visible ? 34 : 44
            color: Theme.inkOnPrimary
        }
    }

    Label {
        id: below

        visible: text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: 62
        text: touch.button?.word ?? ""
        font.pixelSize: Theme.labelSize(25)
        font.weight: Theme.bold
        leading: 1.15
        wrapMode: Text.NoWrap
    }
}
