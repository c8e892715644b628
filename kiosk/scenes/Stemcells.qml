// A neural stem cell divides, or goes down a valley and gets a job. All numbers come from the scene's model
// (stemcells.py); here they only get a place and a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: valleys

    words: StemcellsWords {}

    readonly property var f: stage.frame
    readonly property var cells: f.cells ?? []
    readonly property var arrived: f.arrived ?? [0, 0, 0]
    readonly property bool stills: stage.lessMovement
    readonly property real floor: controls.y
    readonly property StemcellsCamera camera: StemcellsCamera {
        width: valleys.width
        // Tall controls push the ends of the valleys up, so that their labels stay free.
        height: Math.min(valleys.height, (valleys.floor - 140) / endShare)
        portrait: valleys.portrait
    }

    // With stills, a touch shows the still that tells it.
    function act(action: string, value: int): void {
        valleys.stage.paused = false
        if (valleys.stills)
            valleys.stage.still = action === "divide" ? 1 + value : [4, 5, 7][value]
        else
            valleys.stage.act(action, value)
    }

    Image {
        id: picture

        width: parent.width
        height: valleys.camera.height
        source: Theme.artFolder + "/scenes/stemcells-" + (valleys.portrait ? "portrait" : "landscape") + (Theme.dark ? ".dark.webp" : ".light.webp")
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    // The ground goes on below a picture that had to make room: its last rows, drawn out.
    Image {
        y: picture.height - 1
        width: parent.width
        height: parent.height - y
        visible: height > 2
        source: visible ? picture.source : ""
        sourceClipRect: valleys.portrait ? Qt.rect(0, 1660, 1500, 2) : Qt.rect(0, 1315, 1818, 2)
    }

    Repeater {
        model: [
            {name: qsTr("Nerve cell (neuron)"), art: "neuron", x: -1.2164, z: 0.1536, size: Qt.size(364, 250), foot: Qt.point(142, 200)},
            {name: qsTr("Astrocyte"), art: "astrocyte", x: 0.0295, z: 0.145, size: Qt.size(240, 240), foot: Qt.point(120, 198)},
            {name: qsTr("Oligodendrocyte"), art: "oligodendrocyte", x: 1.1122, z: 0.1475, size: Qt.size(330, 240), foot: Qt.point(165, 206)}
        ]

        StemcellsEnd {
            required property int index
            required property var modelData

            anchors.fill: parent
            scene: valleys
            end: modelData
            count: valleys.arrived[index]
            onChosen: valleys.act("differentiate", index)
        }
    }

    Repeater {
        model: valleys.cells.length / 8

        StemcellsCell {
            required property int index

            scene: valleys
            start: 8 * index
        }
    }

    StemcellsLabels {
        anchors.fill: parent
        scene: valleys
    }

    Column {
        x: parent.width - width - 24
        y: 24
        spacing: 16

        ActionButton {
            visible: !valleys.stills
            width: 88
            height: 88
            sidePadding: 8
            icon: valleys.stage.paused ? "play" : "pause"
            label: valleys.stage.paused ? qsTr("Play") : qsTr("Pause")
            onActivated: valleys.stage.paused = !valleys.stage.paused
        }

        ActionButton {
            width: 88
            height: 88
            sidePadding: 8
            icon: "retry"
            label: qsTr("Reset")
            onActivated: valleys.stage.reset()
        }
    }

    StemcellsControls {
        id: controls

        x: 24
        y: parent.height - height - 20
        width: parent.width - 48
        scene: valleys
    }
}
