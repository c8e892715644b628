// The size of the screen, measured with a bank card.
import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    Label {
        id: told

        width: parent.width
        text: qsTr("Hold a bank card to the screen. Make the drawn card larger or smaller until both are the same: then letters and buttons have the right size.")
        font.pixelSize: 30
    }

    Card { anchors.fill: fit }

    CardFit {
        id: fit

        y: told.height + 24
        width: parent.width
        height: Math.min(960, parent.height - y)
        portrait: page.portrait
        desk: page.desk
        actions: "entry.setup."
        fit: page.desk.entry.setup?.fit ?? {}
        language: page.desk.entry.setup?.language ?? "en"
    }
}
