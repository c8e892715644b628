// A body with lungs, liver, spleen and kidneys, the cells that are given into a vein, the clock, and the curve.
import QtQuick
import kiosk.ui

Item {
    id: infusion

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
        return Qt.point(6 + (x + 268) * infusion.unit, 4 + (y + 16) * infusion.unit)
    }

    Image {
        x: 6
        y: infusion.spot(0, -60).y
        width: 640 * infusion.unit
        height: 1060 * infusion.unit
        source: infusion.scene.file("torso")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    SourcesCells {
        anchors.fill: parent
        infusion: infusion
    }

    SourcesLabels {
        anchors.fill: parent
        infusion: infusion
    }

    SourcesClock {
        id: clock

        x: infusion.width - width - 24
        y: 24
        width: infusion.side
        f: infusion.f
        language: infusion.scene.language
    }

    SourcesCurve {
        x: clock.x
        y: counts.y + counts.height + 16
        width: infusion.side
        height: Math.min(420, infusion.floor - y - 4)
        stage: infusion.scene.stage
        f: infusion.f
    }

    SourcesCounts {
        id: counts

        x: clock.x
        y: clock.y + clock.height + 16
        width: infusion.side
        f: infusion.f
    }
}
