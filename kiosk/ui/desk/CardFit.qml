// A bank card drawn on the screen, made larger or smaller until a real one covers it exactly.
import QtQuick
import QtQuick.Window
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    // What stands before the names of its actions.
    required property string actions
    required property var fit
    required property string language
    property bool portrait: false

    // Design pixels across the whole screen, and its height beside them.
    readonly property real across: Window.width / Theme.unit
    readonly property real high: Window.height / Theme.unit
    readonly property bool measured: fit.measured ?? false
    readonly property real pixelsPerMm: measured ? fit.pixelsPerMm : Theme.pixelsPerMm
    readonly property real diagonal: Math.hypot(across, high) / pixelsPerMm

    function grow(by: int, coarse: bool): void {
        desk.act(actions + "grow", {by: by, coarse: coarse, across: across})
    }

    function number(value: real): string {
        return value.toLocaleString(Qt.locale(language), "f", 1)
    }

    implicitHeight: 620

    BankCard {
        width: 85.6 * page.pixelsPerMm
        height: 53.98 * page.pixelsPerMm
        x: (parent.width - width) / 2
        y: Math.max(0, (page.height - 210 - height) / 2)
    }

    Row {
        id: buttons

        y: parent.height - 84 - 90
        spacing: 16
        anchors.horizontalCenter: parent.horizontalCenter

        DeskButton { width: 150; text: "− −"; fontPixels: 40; label: qsTr("Much smaller"); onActivated: page.grow(-1, true) }
        DeskButton { width: 150; icon: "minus"; label: qsTr("A little smaller"); onActivated: page.grow(-1, false) }
        DeskButton { width: 150; icon: "plus"; label: qsTr("A little larger"); onActivated: page.grow(1, false) }
        DeskButton { width: 150; text: "+ +"; fontPixels: 40; label: qsTr("Much larger"); onActivated: page.grow(1, true) }
    }

    DeskLabel {
        y: parent.height - 68
        width: parent.width
        height: 68
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.weight: Theme.medium
        text: qsTr("So this screen measures %1 inches (%2 cm) from corner to corner.").arg(page.number(page.diagonal / 25.4)).arg(page.number(page.diagonal / 10))
    }
}
