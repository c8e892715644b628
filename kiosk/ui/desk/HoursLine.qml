// One line of opening hours: closed, or open from when to when.
import QtQuick
import kiosk.ui

Item {
    id: line

    required property var hours
    required property string name
    property bool stacked: false

    signal toggled()
    signal moved(end: string, by: int)

    height: stacked ? 184 : 84

    DeskLabel {
        width: line.stacked ? line.width - 220 : 270
        height: 84
        text: line.name
        font.pixelSize: 28
        font.weight: Theme.bold
        verticalAlignment: Text.AlignVCenter
    }

    ToggleTile {
        x: line.stacked ? line.width - width : 286
        width: 200
        wide: true
        text: qsTr("Open")
        label: qsTr("%1: open").arg(line.name)
        on: line.hours.open
        onActivated: line.toggled()
    }

    Row {
        visible: line.hours.open
        x: line.stacked ? 0 : 536
        y: line.stacked ? 94 : 0
        spacing: 20

        Stepper {
            room: 120
            what: qsTr("%1, opens").arg(line.name)
            text: DeskTime.time(line.hours.opens)
            onMoved: by => line.moved("opens", by)
        }
        DeskLabel { height: 84; verticalAlignment: Text.AlignVCenter; text: qsTr("to", "hours"); color: Theme.inkSoft }
        Stepper {
            room: 120
            what: qsTr("%1, closes").arg(line.name)
            text: DeskTime.time(line.hours.closes)
            onMoved: by => line.moved("closes", by)
        }
    }

    DeskLabel {
        visible: !line.hours.open
        x: line.stacked ? 0 : 536
        y: line.stacked ? 94 : 0
        height: 84
        verticalAlignment: Text.AlignVCenter
        color: Theme.inkSoft
        text: qsTr("Closed all day")
    }
}
