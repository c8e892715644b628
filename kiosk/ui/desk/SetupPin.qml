// The PIN of the set-up: why it has six digits, and the keypad.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var setup: desk.entry.setup ?? {}
    readonly property bool asks: setup.asks ?? false

    Column {
        id: why

        y: page.portrait ? 20 : 60
        width: page.portrait ? parent.width : parent.width * 0.4
        spacing: 26

        Label {
            width: parent.width
            text: qsTr("Only staff may change what visitors see.")
            font.pixelSize: 38
            font.weight: Theme.bold
            leading: 1.2
        }
        Label {
            width: parent.width
            font.pixelSize: 30
            text: qsTr("Choose 6 to 8 digits. There are a million PINs of six digits, and after five wrong tries the kiosk makes people wait: nobody can guess it.")
        }
        Label {
            width: parent.width
            font.pixelSize: 30
            color: Theme.inkSoft
            text: qsTr("Take no birthday and no digits in order. The keys stand in a new order each time, so that nobody can read the PIN from your hand.")
        }
    }

    TitledCard {
        visible: page.asks
        x: page.portrait ? 0 : parent.width * 0.46
        y: page.portrait ? why.y + why.height + 60 : 0
        width: page.portrait ? parent.width : parent.width * 0.54

        NewPinPad {
            width: parent.width
            desk: page.desk
            actions: "entry.setup.pin."
            pin: page.setup.pin ?? {}
        }
    }

    Column {
        visible: !page.asks
        x: page.portrait ? 0 : parent.width * 0.46
        y: page.portrait ? why.y + why.height + 60 : 60
        width: page.portrait ? parent.width : parent.width * 0.54
        spacing: 36

        Icon { name: "check"; size: 140; color: Theme.good; anchors.horizontalCenter: parent.horizontalCenter }
        Label {
            width: parent.width
            text: qsTr("The PIN is set.")
            font.pixelSize: 40
            font.weight: Theme.bold
            horizontalAlignment: Text.AlignHCenter
        }
        DeskButton {
            text: qsTr("Choose another PIN")
            icon: "retry"
            anchors.horizontalCenter: parent.horizontalCenter
            onActivated: page.desk.act("entry.setup.newPin")
        }
    }
}
