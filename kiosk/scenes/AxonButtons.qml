// Pause and reset, beside or below each other.
import QtQuick
import kiosk.ui

Item {
    id: buttons

    required property var scene
    property bool vertical: false
    property real size: 88

    readonly property bool pausable: !scene.stage.lessMovement

    width: vertical || !pausable ? size : 2 * size + 16
    height: vertical && pausable ? 2 * size + 16 : size

    ActionButton {
        visible: buttons.pausable
        width: buttons.size
        height: buttons.size
        sidePadding: 8
        icon: buttons.scene.stage.paused ? "play" : "pause"
        label: buttons.scene.stage.paused ? qsTr("Play") : qsTr("Pause")
        onActivated: buttons.scene.stage.paused = !buttons.scene.stage.paused
    }

    ActionButton {
        x: buttons.vertical || !buttons.pausable ? 0 : buttons.size + 16
        y: buttons.vertical && buttons.pausable ? buttons.size + 16 : 0
        width: buttons.size
        height: buttons.size
        sidePadding: 8
        icon: "retry"
        label: qsTr("Reset")
        onActivated: buttons.scene.stage.reset()
    }
}
