// The take-home text as a code for a phone camera: the words themselves are in it, no network is needed.
import QtQuick
import kiosk.ui

Item {
    id: home

    required property var modules
    property bool wide: false

    // As large as the words leave room for: every millimetre is a step further away for the phone.
    readonly property real codeSize: wide ? Math.min(480, height - 60) : Math.min(width - 60, privacy.y - code.y - 14)

    Card { anchors.fill: parent; borderWidth: Theme.dark ? 2 : 0 }

    Rectangle {
        id: code

        x: home.wide ? 36 : (parent.width - width) / 2
        y: home.wide ? (parent.height - height) / 2 : title.y + title.height + 14
        width: home.codeSize
        height: width
        radius: 20
        color: "white"
        border.width: 4
        border.color: Theme.ink

        QrCode {
            anchors.fill: parent
            anchors.margins: 8
            modules: home.modules
        }
    }

    Column {
        id: title

        x: home.wide ? code.x + code.width + 40 : 40
        y: home.wide ? (parent.height - height) / 2 : 36
        width: parent.width - x - 40
        spacing: 10

        Label {
            width: parent.width
            text: qsTr("Take it home")
            horizontalAlignment: home.wide ? Text.AlignLeft : Text.AlignHCenter
            font.pixelSize: Theme.titleSize(44)
            font.weight: Theme.bold
            leading: 1.1
        }

        Label {
            width: parent.width
            text: qsTr("Point a phone camera here. The words are in the code; no internet is needed.")
            color: Theme.inkSoft
            horizontalAlignment: home.wide ? Text.AlignLeft : Text.AlignHCenter
            font.pixelSize: Theme.labelSize(30)
            leading: 1.2
        }

        Item { visible: home.wide; width: 1; height: 10 }

        PrivacyLine { visible: home.wide; width: parent.width }
    }

    PrivacyLine {
        id: privacy

        visible: !home.wide
        x: 48
        y: parent.height - height - 32
        width: parent.width - 96
    }
}
