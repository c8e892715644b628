// Shows on or off: by word, place and tick. It is drawn only; what it stands on is touched.
import QtQuick
import kiosk.ui

Row {
    id: switch_

    property bool on: false

    spacing: 20

    Label {
        text: switch_.on ? qsTr("On") : qsTr("Off")
        font.pixelSize: Theme.labelSize(32)
        leading: 1.1
        anchors.verticalCenter: parent.verticalCenter
    }

    Rectangle {
        width: 116
        height: 64
        radius: 32
        color: switch_.on ? Theme.primary : Theme.page
        border.width: 4
        border.color: switch_.on ? Theme.primary : Theme.line

        Rectangle {
            x: switch_.on ? parent.width - width - 8 : 8
            y: 8
            width: 48
            height: 48
            radius: 24
            color: switch_.on ? Theme.inkOnPrimary : Theme.line

            Icon { anchors.centerIn: parent; visible: switch_.on; name: "check"; size: 34; color: Theme.primary }
        }
    }
}
