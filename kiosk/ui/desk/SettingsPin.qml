// A new PIN for this desk.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    PartTitle { width: parent.width; desk: page.desk; text: qsTr("A new PIN") }

    TitledCard {
        y: 92
        width: parent.width

        NewPinPad {
            width: parent.width
            desk: page.desk
            actions: "settings.pin."
            pin: page.desk.shown.pin ?? {}
        }
    }
}
