// The straight leader from a place of the body to its close-up, behind everything else, and the ring on the place.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: leader

    // The place it belongs to.
    required property SourcesPlace place

    readonly property point from: place?.point ?? Qt.point(0, 0)
    readonly property real dx: (place?.middleX ?? 0) - from.x
    readonly property real dy: (place?.middleY ?? 0) - from.y

    component Line: Rectangle {
        x: leader.from.x
        y: leader.from.y - height / 2
        width: Math.hypot(leader.dx, leader.dy)
        transformOrigin: Item.Left
        rotation: Math.atan2(leader.dy, leader.dx) * 180 / Math.PI
        antialiasing: true
    }

    Line {
        height: 9
        color: Theme.surface
    }

    Line {
        height: 3.5
        color: Theme.ink
    }

    Rectangle {
        x: leader.from.x - 17
        y: leader.from.y - 17
        width: 34
        height: 34
        radius: 17
        color: leader.place?.chosen ? Theme.primary : Theme.ink
        border.width: 7
        border.color: Theme.surface
    }
}
