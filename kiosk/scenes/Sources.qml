// Where MSCs are taken from, or where they go when they are given into a vein: one picture for each preset. All numbers
// come from the scene's model (sources.py); here they only get a place and a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: sources

    words: SourcesWords {}

    readonly property var f: stage.frame
    readonly property bool infusion: f.preset === "infusion"
    readonly property real floor: bar.y
    // Names of the model's places, by its numbers.
    readonly property var names: [qsTr("Bone marrow"), qsTr("Fat tissue"), qsTr("Umbilical cord")]

    function file(name: string): string {
        return Theme.artFolder + "/scenes/sources-" + name + (Theme.dark ? ".dark.webp" : ".light.webp")
    }

    // With stills, a touch on a place shows the still that tells of it, and once more the first.
    function act(action: string, value: int): void {
        sources.stage.paused = false
        if (sources.stage.lessMovement)
            sources.stage.still = action !== "open" || sources.f.open === value ? 0 : [1, 3, 4][value]
        else
            sources.stage.act(action, value)
    }

    Image {
        anchors.fill: parent
        source: sources.file("back")
        fillMode: Image.PreserveAspectCrop
    }

    Loader {
        anchors.fill: parent
        sourceComponent: sources.f.preset === undefined ? null : sources.infusion ? infusionPicture : placesPicture
    }

    Component {
        id: placesPicture

        SourcesPlaces { scene: sources }
    }

    Component {
        id: infusionPicture

        SourcesInfusion { scene: sources }
    }

    SourcesBar {
        id: bar

        x: 24
        y: parent.height - height - 20
        width: parent.width - 48
        scene: sources
    }
}
