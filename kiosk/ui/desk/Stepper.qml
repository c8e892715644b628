// A value with a button for less and one for more.
import QtQuick
import kiosk.ui

Row {
    id: stepper

    property string text: ""
    // What it is, for the names of its buttons.
    property string what: ""
    property real room: 140

    signal moved(by: int)

    spacing: 8

    DeskButton { width: 84; icon: "minus"; label: qsTr("%1: earlier").arg(stepper.what); onActivated: stepper.moved(-1) }

    Label {
        width: stepper.room
        height: 84
        text: stepper.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: 32
        font.weight: Theme.bold
        leading: 1.1
    }

    DeskButton { width: 84; icon: "plus"; label: qsTr("%1: later").arg(stepper.what); onActivated: stepper.moved(1) }
}
