// The picture of a slide with round corners, or a quiet stand-in while there is none.
import QtQuick
import kiosk.ui

Item {
    id: frame

    property string source: ""
    property color behind: Theme.surface
    property real radius: 18

    Rectangle { anchors.fill: parent; color: Theme.sunken }

    Icon {
        anchors.centerIn: parent
        visible: frame.source === ""
        name: "doc"
        size: Math.min(64, frame.height * 0.5)
        color: Theme.line
    }

    Image {
        anchors.fill: parent
        source: frame.source
        // The same file name may hold another picture after a mend.
        cache: false
        fillMode: Image.PreserveAspectCrop
        asynchronous: !Theme.proof
        sourceSize.width: Math.ceil(width * Theme.unit)
    }

    RoundedMask {
        anchors.fill: parent
        radius: frame.radius
        color: frame.behind
        ring: 2
        ringColor: Theme.hair
    }
}
