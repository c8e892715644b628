// A new PIN, typed twice on a keypad in a new order each time.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: newPin

    required property StaffDesk desk
    // What stands before the names of its actions.
    required property string actions
    required property var pin

    readonly property real key: Math.max(120, Math.min(150, Theme.mm(30)))
    readonly property int count: pin.count ?? 0
    readonly property string refused: pin.refused ?? ""

    spacing: 18

    Label {
        width: parent.width
        text: newPin.pin.again ? qsTr("Type it once more") : qsTr("Type a new PIN")
        font.pixelSize: 40
        font.weight: Theme.bold
        leading: 1.1
        horizontalAlignment: Text.AlignHCenter
    }

    PinDots { count: newPin.count; least: newPin.pin.least ?? 6; most: newPin.pin.most ?? 8; anchors.horizontalCenter: parent.horizontalCenter }

    DeskLabel {
        width: parent.width
        height: 68
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.weight: Theme.medium
        color: newPin.refused !== "" ? Theme.staffStop : Theme.inkSoft
        text: newPin.refused === "differs" ? qsTr("The two were not the same. Begin again.")
            : newPin.refused !== "" ? newPin.refused
            : newPin.pin.again ? qsTr("The keys stand in another order now.") : qsTr("6 to 8 digits, then the tick.")
    }

    PinKeys {
        desk: newPin.desk
        actions: newPin.actions
        pad: newPin.pin.pad ?? []
        key: newPin.key
        canErase: newPin.count > 0
        canEnter: newPin.count >= (newPin.pin.least ?? 6)
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
