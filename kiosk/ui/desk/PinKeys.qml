// The keys of the keypad: ten digits in the order they are given, erase and enter.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Grid {
    id: keys

    required property StaffDesk desk
    // What stands before the names of its actions.
    required property string actions
    required property var pad
    required property real key
    property bool canType: true
    property bool canErase: false
    property bool canEnter: false

    columns: 3
    spacing: 20

    Repeater {
        model: keys.pad

        PinKey {
            required property string modelData

            width: keys.key
            height: keys.key * 0.76
            text: modelData
            enabled: keys.canType
            onActivated: keys.desk.act(keys.actions + "digit", modelData)
        }
    }

    PinKey {
        width: keys.key
        height: keys.key * 0.76
        icon: "erase"
        label: qsTr("Erase")
        enabled: keys.canErase
        onActivated: keys.desk.act(keys.actions + "erase")
    }

    PinKey {
        width: keys.key
        height: keys.key * 0.76
        primary: true
        icon: "check"
        label: qsTr("Enter")
        enabled: keys.canEnter
        onActivated: keys.desk.act(keys.actions + "enter")
    }
}
