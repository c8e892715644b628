// A body with lungs, liver, spleen and kidneys, the cells that are given into a vein, the clock, and the curve.
import QtQuick
import kiosk.ui

Item {
    id: scenery

    required property var scene

    readonly property var f: scene.f
    readonly property bool portrait: scene.portrait
    readonly property real floor: scene.floor - 12
    readonly property real side: portrait ? Math.max(330, width * 0.36) : Math.max(384, Math.min(470, width * 0.385))
    readonly property real bodyWidth: width - side - 32
    // Pixels for one unit of the drawn body, and its box there.
    readonly property real unit: bodyWidth / 580
    readonly property SourcesSpots spots: SourcesSpots {}

    // A point of the drawn body.
    function spot(x: real, y: real): point {
        return Qt.point(6 + (x + 268) * scenery.unit, 4 + (y + 16) * scenery.unit)
    }

    Image {
        x: 6
        y: scenery.spot(0, -60).y
        width: 640 * scenery.unit
        height: 1060 * scenery.unit
        source: scenery.scene.file("torso")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    SourcesCells {
        anchors.fill: parent
        infusion: scenery
    }

    SourcesLabels {
        anchors.fill: parent
        infusion: scenery
    }

    SourcesClock {
        id: clock

        x: scenery.width - width - 24
        y: 24
        width: scenery.side
        f: scenery.f
        language: scenery.scene.language
    }

    SourcesCurve {
        x: clock.x
        y: counts.y + counts.height + 16
        width: scenery.side
        height: Math.min(420, scenery.floor - y - 4)
        stage: scenery.scene.stage
        f: scenery.f
    }

    SourcesCounts {
        id: counts

        x: clock.x
        y: clock.y + clock.height + 16
        width: scenery.side
        f: scenery.f
    }
}
