// The two ways out of something that was changed: as it was, or as it is now.
import QtQuick
import kiosk.ui

Item {
    id: row

    // The room between the two, for a sentence.
    readonly property real start: cancel.width + 24
    readonly property real end: save.x - 24

    signal saved()
    signal dropped()

    height: 96

    DeskButton { id: cancel; height: 96; text: qsTr("Cancel"); icon: "back"; onActivated: row.dropped() }

    DeskButton {
        id: save

        x: parent.width - width
        width: Math.max(implicitWidth, 260)
        height: 96
        primary: true
        text: qsTr("Save")
        icon: "check"
        onActivated: row.saved()
    }
}
