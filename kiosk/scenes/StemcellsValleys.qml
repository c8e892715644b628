// A landscape of valleys that is computed from a circuit of genes: cells roll through it, signals tilt it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: valleys

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
    readonly property StemcellsKinds kinds: StemcellsKinds { msc: valleys.msc }
    readonly property StemcellsCamera camera: StemcellsCamera {
        width: valleys.width
        // Tall controls push the ends of the valleys up, so that their labels stay free.
        height: Math.min(valleys.height, (valleys.floor - 96 - Theme.labelSize(58)) / endShare)
        portrait: valleys.portrait
    }

    function act(action: string, value: int): void {
        if (!valleys.scene.stills)
            valleys.scene.act(action, value)
    }

    Repeater {
        model: [valleys.f.before ?? 0, valleys.f.now ?? 0]

        StemcellsLand {
            required property int index
            required property int modelData

            anchors.fill: parent
            camera: valleys.camera
            kind: valleys.msc ? "msc" : "neural"
            lies: modelData
            opacity: index ? valleys.f.tilted ?? 1 : 1
            visible: index || (valleys.f.tilted ?? 1) < 1
        }
    }

    StemcellsNowhere {
        anchors.fill: parent
        visible: valleys.msc
        valleys: valleys
    }

    Repeater {
        model: valleys.kinds.ends

        StemcellsEnd {
            required property int index
            required property var modelData

            anchors.fill: parent
            valleys: valleys
            end: modelData
            count: valleys.arrived[index]
            called: valleys.signal_ === index + 1
            onChosen: valleys.act("signal", called ? 0 : index + 1)
        }
    }

    Repeater {
        model: valleys.cells.length / 6

        StemcellsBall {
            required property int index

            valleys: valleys
            start: 6 * index
        }
    }

    StemcellsRidge {
        anchors.fill: parent
        valleys: valleys
    }

    StemcellsSignals {
        id: controls

        x: 24
        y: parent.height - height - 20
        width: parent.width - 48
        valleys: valleys
    }
}
