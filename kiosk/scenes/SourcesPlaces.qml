// The body and the umbilical cord with three round close-ups; one that is touched comes forward, with what is known of it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: scenery

    required property var scene

    readonly property var grown: scene.f.grown ?? [0, 0, 0]
    // How far any of them has come forward, eased.
    readonly property real opened: ease(Math.max(...grown))
    readonly property bool portrait: scene.portrait
    readonly property real floor: scene.floor - 12
    // Pixels for one unit of the drawn body.
    readonly property real unit: width * (portrait ? 0.42 : 0.345) / 536
    // Where a close-up comes forward, and what is left below it for the facts.
    readonly property real columnX: width * (portrait ? 0.5 : width < 1100 ? 0.455 : 0.495)
    readonly property real columnHalf: Math.max(84, Math.min(Theme.labelSize(118), width * 0.096))
    readonly property real openLeft: columnX + columnHalf + 16
    readonly property real openSize: Math.max(140, Math.min(400, width - openLeft - 24, floor - facts.height - 40))

    function ease(share: real): real {
        return share * share * (3 - 2 * share)
    }

    // A point of the drawn body.
    function spot(x: real, y: real): point {
        return Qt.point(8 + (x + 268) * scenery.unit, 4 + (y + 12) * scenery.unit)
    }

    Image {
        x: 8
        y: 4
        width: 640 * scenery.unit
        height: 1320 * scenery.unit
        source: scenery.scene.file("whole")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    Image {
        id: cord

        width: 290 * scenery.unit
        height: width * 220 / 280
        x: Math.min(scenery.spot(262, 0).x - width * 0.55, scenery.columnX - scenery.columnHalf - 12 - width * 0.7)
        y: scenery.floor - height + 8
        source: scenery.scene.file("cord")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    Repeater {
        model: closeUps.count

        SourcesLeader {
            required property int index

            anchors.fill: parent
            place: closeUps.itemAt(index) as SourcesPlace
        }
    }

    Repeater {
        id: closeUps

        // The model's number of the place, its row, its picture, what lies below its name, and its point.
        model: [
            {place: 0, row: 1, art: "marrow", detail: qsTr("inside the hip bone"), x: 92, y: 530},
            {place: 1, row: 0, art: "fat", detail: qsTr("often from the belly"), x: 44, y: 398},
            {place: 2, row: 2, art: "umbilical", detail: qsTr("given after a birth"), x: 0, y: 0}
        ]

        SourcesPlace {
            required property var modelData

            anchors.fill: parent
            z: grown > 0 ? 1 : 0
            places: scenery
            about: modelData
            point: modelData.place < 2 ? scenery.spot(modelData.x, modelData.y) : Qt.point(cord.x + cord.width * 0.655, cord.y + cord.height * 0.42)
        }
    }

    SourcesFacts {
        id: facts

        visible: opacity > 0
        opacity: Math.max(0, 4 * scenery.ease(scenery.grown[place] ?? 0) - 3)
        x: scenery.openLeft
        // The cord lies low: its close-up comes forward below the facts, so that no leader crosses a name.
        y: place === 2 ? 20 : scenery.openSize + 24
        width: scenery.width - x - 24
        f: scenery.scene.f
        names: scenery.scene.names
        language: scenery.scene.language
    }
}
