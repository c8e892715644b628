// Turns the pages of a list; it is there only when there is more than one.
import QtQuick
import kiosk.ui

Row {
    id: pager

    required property StaffDesk desk
    required property string action
    required property var place

    visible: place !== undefined && place.of > 1
    spacing: 16

    DeskButton {
        icon: "up"
        label: qsTr("Earlier rows")
        enabled: pager.visible && pager.place.at > 1
        onActivated: pager.desk.act(pager.action, -1)
    }

    Label {
        text: pager.visible ? qsTr("%1 of %2").arg(pager.place.at).arg(pager.place.of) : ""
        width: 110
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: 27
        font.weight: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
    }

    DeskButton {
        icon: "down"
        label: qsTr("Later rows")
        enabled: pager.visible && pager.place.at < pager.place.of
        onActivated: pager.desk.act(pager.action, 1)
    }
}
