// Pause and reset, and where the slide offers them slow motion and single steps, beside or below each other.
import QtQuick

Grid {
    id: tools

    required property var scene
    property bool vertical: false
    // Slow motion and steps alone; a column is for the other two.
    property bool only: false

    readonly property var stage: scene.stage
    readonly property bool moves: !stage.lessMovement

    columns: vertical ? 1 : 4
    spacing: 16

    AxonTool {
        visible: tools.moves && !tools.only
        icon: tools.stage.paused ? "play" : "pause"
        word: tools.stage.paused ? qsTr("Play") : qsTr("Pause")
        onActivated: tools.stage.paused = !tools.stage.paused
    }

    AxonTool {
        visible: !tools.only
        icon: "retry"
        word: qsTr("Reset")
        onActivated: tools.stage.reset()
    }

    AxonTool {
        visible: !tools.vertical && tools.moves && tools.scene.offers("slow")
        icon: "clock"
        word: qsTr("Slow")
        selected: tools.scene.f.slow
        onActivated: tools.stage.act("slow", tools.scene.f.slow ? 0 : 1)
    }

    AxonTool {
        visible: !tools.vertical && tools.moves && tools.scene.offers("step")
        icon: "next"
        word: qsTr("Step")
        onActivated: {
            tools.stage.paused = true
            tools.stage.act("step", 0)
        }
    }
}
