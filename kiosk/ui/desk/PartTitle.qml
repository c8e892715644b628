// The title of a part of the settings, and the way back.
import QtQuick
import kiosk.ui

Item {
    id: head

    required property StaffDesk desk
    required property string text

    height: 84

    PageTitle { text: head.text }

    DeskButton {
        x: parent.width - width
        y: -8
        text: qsTr("All settings")
        icon: "back"
        onActivated: head.desk.act("settings.open", "")
    }
}
