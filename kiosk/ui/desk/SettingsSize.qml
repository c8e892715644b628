// The size of the screen, measured again.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    PartTitle { width: parent.width; desk: page.desk; text: qsTr("Size of the screen") }

    DeskLabel {
        y: 88
        width: parent.width
        text: qsTr("Hold a bank card to the screen. Make the drawn one larger or smaller until both are the same.")
    }

    Card { anchors.fill: fit }

    CardFit {
        id: fit

        y: 168
        width: parent.width
        height: Math.min(960, parent.height - y - 120)
        portrait: page.portrait
        desk: page.desk
        actions: "settings."
        fit: page.desk.shown.fit ?? {}
        language: page.desk.shown.language ?? "en"
    }

    DeskButton {
        y: parent.height - height
        height: 96
        text: qsTr("I have no card")
        label: qsTr("I have no card: assume 23 inches")
        onActivated: page.desk.act("settings.noCard")
    }

    DeskButton {
        x: parent.width - width
        y: parent.height - height
        height: 96
        primary: true
        icon: "check"
        text: qsTr("It fits")
        onActivated: page.desk.act("settings.fits", fit.across)
    }
}
