// A stem cell: its family tree, or its way through valleys to a job. All numbers come from the scene's model
// (stemcells.py); here they only get a place and a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: stem

    words: StemcellsWords {}

    readonly property var f: stage.frame
    readonly property string part: f.part ?? ""
    readonly property bool stills: stage.lessMovement

    // What a visitor does ends a pause.
    function act(action: string, value: int): void {
        stem.stage.paused = false
        stem.stage.act(action, value)
    }

    Loader {
        anchors.fill: parent
        active: stem.part === "tree"
        sourceComponent: StemcellsTree {
            scene: stem
        }
    }

    Loader {
        anchors.fill: parent
        active: stem.part === "neural" || stem.part === "msc"
        sourceComponent: StemcellsValleys {
            scene: stem
        }
    }

    Column {
        x: parent.width - width - 24
        y: 20
        spacing: 16

        ActionButton {
            visible: !stem.stills
            width: 88
            height: 88
            sidePadding: 8
            icon: stem.stage.paused ? "play" : "pause"
            label: stem.stage.paused ? qsTr("Play") : qsTr("Pause")
            onActivated: stem.stage.paused = !stem.stage.paused
        }

        ActionButton {
            width: 88
            height: 88
            sidePadding: 8
            icon: "retry"
            label: qsTr("Reset")
            onActivated: stem.stage.reset()
        }
    }
}
