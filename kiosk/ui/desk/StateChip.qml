// A state in a word with its sign: right, to look at, to mend, or plain.
import QtQuick
import kiosk.ui

Item {
    id: chip

    // good, warn, stop or plain
    property string tone: "plain"
    property string text: ""

    readonly property color ink: ({good: Theme.good, warn: Theme.almost, stop: Theme.staffStop, plain: Theme.ink})[tone]
    readonly property color fill: ({good: Theme.goodTint, warn: Theme.almostTint, stop: Theme.staffStopTint, plain: Theme.sunken})[tone]

    implicitWidth: content.width + 40
    implicitHeight: 52

    Rectangle {
        anchors.fill: parent
        visible: chip.tone !== "warn"
        radius: height / 2
        color: chip.fill
        border.width: chip.tone === "plain" ? 0 : 3
        border.color: chip.ink
    }

    DashedFrame {
        anchors.fill: parent
        visible: chip.tone === "warn"
        radius: height / 2
        lineWidth: 3
        color: chip.ink
        fill: chip.fill
    }

    Row {
        id: content

        spacing: 10
        anchors.centerIn: parent

        Icon {
            visible: chip.tone !== "plain"
            name: ({good: "check", warn: "warn", stop: "octagon", plain: "info"})[chip.tone]
            size: 28
            color: chip.ink
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: chip.text
            color: chip.ink
            font.pixelSize: 25
            font.weight: Theme.medium
            leading: 1.1
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
