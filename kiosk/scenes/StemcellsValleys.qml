// A landscape of valleys that is computed from a circuit of genes: cells roll through it, signals tilt it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: land

    required property var scene

    readonly property var f: scene.f
    readonly property var cells: f.cells ?? []
    readonly property var arrived: f.arrived ?? [0, 0, 0]
    readonly property bool msc: scene.part === "msc"
    readonly property bool portrait: scene.portrait
    readonly property int signal_: f.signal ?? 0
    // Many cells at once are drawn smaller.
    readonly property bool crowd: f.group ?? false
    readonly property real floor: controls.y
    readonly property StemcellsKinds kinds: StemcellsKinds { msc: land.msc }
    readonly property StemcellsCamera camera: StemcellsCamera {
        width: land.width
        // Tall controls push the ends of the valleys up, so that their labels stay free.
        height: Math.min(land.height, (land.floor - 96 - Theme.labelSize(58)) / endShare)
        portrait: land.portrait
    }

    function act(action: string, value: int): void {
        if (!land.scene.stills)
            land.scene.act(action, value)
    }

    Repeater {
        model: [land.f.before ?? 0, land.f.now ?? 0]

        StemcellsLand {
            required property int index
            required property int modelData

            anchors.fill: parent
            camera: land.camera
            kind: land.msc ? "msc" : "neural"
            lies: modelData
            opacity: index ? land.f.tilted ?? 1 : 1
            visible: index || (land.f.tilted ?? 1) < 1
        }
    }

    StemcellsNowhere {
        anchors.fill: parent
        visible: land.msc
        valleys: land
    }

    Repeater {
        model: land.kinds.ends

        StemcellsEnd {
            required property int index
            required property var modelData

            anchors.fill: parent
            valleys: land
            end: modelData
            count: land.arrived[index]
            called: land.signal_ === index + 1
            onChosen: land.act("signal", called ? 0 : index + 1)
        }
    }

    Repeater {
        model: land.cells.length / 6

        StemcellsBall {
            required property int index

            valleys: land
            start: 6 * index
        }
    }

    StemcellsRidge {
        anchors.fill: parent
        valleys: land
    }

    StemcellsSignals {
        id: controls

        x: 24
        y: parent.height - height - 20
        width: parent.width - 48
        valleys: land
    }
}
