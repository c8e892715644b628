// A day that moves by days and weeks, written out between the buttons; or none at all.
import QtQuick
import kiosk.ui

Item {
    id: stepper

    required property string what
    required property string text

    signal moved(days: int)

    height: 84

    Row {
        spacing: 16

        DeskButton { width: 154; text: qsTr("− week"); label: qsTr("%1: a week earlier").arg(stepper.what); fontPixels: 25; onActivated: stepper.moved(-7) }
        DeskButton { width: 126; text: qsTr("− day"); label: qsTr("%1: a day earlier").arg(stepper.what); fontPixels: 25; onActivated: stepper.moved(-1) }
    }

    Column {
        x: 308
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter

        DeskLabel {
            width: parent.width
            text: stepper.what
            color: Theme.inkSoft
            font.pixelSize: 24
            leading: 1.15
            horizontalAlignment: Text.AlignHCenter
        }
        DeskLabel {
            width: parent.width
            text: stepper.text
            font.weight: Theme.bold
            leading: 1.15
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Row {
        x: parent.width - width
        spacing: 16

        DeskButton { width: 126; text: qsTr("+ day"); label: qsTr("%1: a day later").arg(stepper.what); fontPixels: 25; onActivated: stepper.moved(1) }
        DeskButton { width: 154; text: qsTr("+ week"); label: qsTr("%1: a week later").arg(stepper.what); fontPixels: 25; onActivated: stepper.moved(7) }
    }
}
