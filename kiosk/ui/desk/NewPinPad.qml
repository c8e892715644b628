// A new PIN, typed twice on a keypad in a new order each time.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: pad

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
        text: pad.pin.again ? qsTr("Type it once more") : qsTr("Type a new PIN")
        font.pixelSize: 40
        font.weight: Theme.bold
        leading: 1.1
        horizontalAlignment: Text.AlignHCenter
    }

    PinDots { count: pad.count; least: pad.pin.least ?? 6; most: pad.pin.most ?? 8; anchors.horizontalCenter: parent.horizontalCenter }

    DeskLabel {
        width: parent.width
        height: 68
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.weight: Theme.medium
        color: pad.refused !== "" ? Theme.staffStop : Theme.inkSoft
        text: pad.refused === "differs" ? qsTr("The two were not the same. Begin again.")
            : pad.refused !== "" ? pad.refused
            : pad.pin.again ? qsTr("The keys stand in another order now.") : qsTr("6 to 8 digits, then the tick.")
    }

    PinKeys {
        desk: pad.desk
        actions: pad.actions
        pad: pad.pin.pad ?? []
        key: pad.key
        canErase: pad.count > 0
        canEnter: pad.count >= (pad.pin.least ?? 6)
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
