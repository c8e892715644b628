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

    function load(): void {
        const name = drawing.slide.scene
        scene.setSource("../scenes/" + name[0].toUpperCase() + name.slice(1) + ".qml", {stage: drawing.stage})
    }

    Component.onCompleted: load()

    Loader {
        id: scene

        anchors.fill: parent
        Accessible.role: Accessible.Graphic
        Accessible.name: drawing.slide.alt
    }

    FrameAnimation {
        running: !Theme.proof && !drawing.stage.lessMovement && !drawing.stage.paused
        onTriggered: drawing.stage.tick(frameTime)
    }
}
