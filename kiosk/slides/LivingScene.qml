// A living scene from the shelf of scenes.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    // A living scene needs room to act in.
    readonly property bool scenic: true

    readonly property bool staged: stage.name === slide.scene

    // A drawing never sees the numbers of another scene: it leaves when its own leaves the stage.
    onStagedChanged: if (!staged) scene.setSource("")

    Component.onCompleted: {
        const name = drawing.slide.scene
        scene.setSource("../scenes/" + name[0].toUpperCase() + name.slice(1) + ".qml", {stage: drawing.stage})
    }

    Loader {
        id: scene

        anchors.fill: parent
        Accessible.role: Accessible.Graphic
        Accessible.name: drawing.slide.alt
    }

    FrameAnimation {
        running: !Theme.proof && !drawing.stage.lessMovement && !drawing.stage.paused && !drawing.stage.resting
        onTriggered: drawing.stage.tick(frameTime)
    }
}
