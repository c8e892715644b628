// A signal on its way: the bolt in its orb, or the empty ring of a healthy one beside it. One that is stopped turns pale.
import QtQuick
import kiosk.ui

Item {
    id: orb

    required property real size
    required property string shape
    property var at: ({x: 0, y: 0})
    property bool stopped: false

    x: (at?.x ?? 0) - size / 2
    y: (at?.y ?? 0) - size / 2
    width: size
    height: size

    Rectangle {
        visible: orb.shape === "healthy"
        anchors.fill: parent
        radius: width / 2
        color: Theme.surface
        border.width: 5
        border.color: Theme.good
    }

    Art {
        visible: orb.shape === "signal"
        anchors.centerIn: parent
        width: orb.size * 1.9
        height: width
        name: "signal"
        opacity: orb.stopped ? 0.7 : 1
    }
}
