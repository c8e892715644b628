// A living scene from the shelf of scenes: its drawing, the time it lives in, and what it says of itself.
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
    readonly property SceneWords words: (scene.item as SceneBase)?.words ?? null
    readonly property bool stills: stage.lessMovement

    // The state in sentences, for speech and for those who cannot see the picture.
    readonly property string said: words?.say(stage.said, visitor.language) ?? ""

    // What the card beside the picture says instead of the hint: the step of the show, or that the goal is reached.
    readonly property string caption: words?.caption(stage.captions[stage.step] ?? "") ?? ""
    // In one paragraph: a title above would take a line from the words of the slide, where room for it is kept.
    readonly property string praise: slide.done === "" ? "" : qsTr("That is it!") + " " + slide.done
    readonly property var note: ({title: "", text: stage.reached ? praise : caption})
    readonly property var notes: [...(words ? stage.captions : []).map(code => words.caption(code)), praise].map(text => ({title: "", text: text}))

    // The buttons of that card: show me and stop, or with less movement the way through the stills.
    readonly property var before: stills ? ({icon: "back", word: "", label: qsTr("Step back"), on: stage.step > 0})
        : stage.step < 0 ? ({icon: "play", word: qsTr("Show me"), label: qsTr("Show me"), on: true})
        : ({icon: "stop", word: qsTr("Stop"), label: qsTr("Stop"), on: true})
    readonly property var after: stills ? ({icon: "next", word: "", label: qsTr("Next step"), on: true}) : null

    function back(): void {
        if (stills)
            stage.still = stage.step - 1
        else if (stage.step < 0)
            stage.beginShow()
        else
            stage.endShow()
    }

    function onward(): void {
        stage.still = (stage.step + 1) % stage.stills
    }

    // A drawing never sees the numbers of another scene: it leaves when its own leaves the stage.
    onStagedChanged: if (!staged) scene.setSource("")

    Component.onCompleted: {
        const name = drawing.slide.scene
        scene.setSource("../scenes/" + name[0].toUpperCase() + name.slice(1) + ".qml", {
            stage: drawing.stage,
            language: Qt.binding(() => drawing.visitor.language)
        })
    }

    Loader {
        id: scene

        anchors.fill: parent
        Accessible.role: Accessible.Graphic
        Accessible.name: drawing.slide.alt
        Accessible.description: drawing.said
    }

    FrameAnimation {
        running: !Theme.proof && drawing.stage.moving
        onTriggered: drawing.stage.tick(frameTime)
    }
}
