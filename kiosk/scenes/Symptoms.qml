// A person with brain, spinal cord and, paler, the nerves outside; the head once more, enlarged. A touched place lights up,
// and its signal runs. All numbers come from the scene's model (symptoms.py); here they only get a place and a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: symptoms

    words: SymptomsWords {}

    // While the stage is empty, nothing is lit.
    readonly property var rest: ({
        place: -1, damage: 1, hurt: -1, signal: [-1, 0, 0], healthy: [-1, 0, 0], goal: [-1, 0, 0], ms: 0, times: [-1, -1], arrived: [false, false],
        stopped: false, touched: [false, false, false, false, false, false], slower: 100, running: false
    })
    readonly property var f: stage.frame.times === undefined ? rest : stage.frame
    readonly property int place: f.place
    readonly property bool stills: stage.lessMovement
    readonly property SymptomsPlaces places: SymptomsPlaces {}
    readonly property SymptomsText told: SymptomsText {}

    readonly property real edge: 24
    readonly property real floor: bar.y - 14
    // The list takes its own column; between it and the person the head stands over the card.
    readonly property real side: Math.max(272, Math.min(364, width * 0.3))
    readonly property real inner: person.x + person.width + 14
    readonly property real column: width - edge - side - 16 - inner

    // A touch on a place; with stills it shows the still that tells it, if there is one.
    function touch(place: int): void {
        symptoms.stage.paused = false
        const still = symptoms.stage.captions.findIndex(code => symptoms.told.steps[place].includes(code))
        if (!symptoms.stills)
            symptoms.stage.act("place", place)
        else if (still >= 0)
            symptoms.stage.still = still
    }

    SymptomsCone {
        anchors.fill: parent
        scene: symptoms
        from: person
        to: head
    }

    SymptomsPicture {
        id: person

        x: symptoms.edge - 8
        y: 16
        height: symptoms.floor - y
        scene: symptoms
        name: "body"
        canvas: symptoms.places.body
        ways: symptoms.places.inBody
        first: 4
        last: 5
        orb: 46
    }

    SymptomsPicture {
        id: head

        x: symptoms.inner + (symptoms.column - width) / 2
        y: 18
        height: Math.min(symptoms.column, symptoms.floor - y - 14 - card.least)
        scene: symptoms
        name: "head"
        canvas: symptoms.places.loupe
        ways: symptoms.places.inLoupe
        cut: 8
        seen: symptoms.places.seen
        first: 0
        last: 3
        orb: 68
    }

    SymptomsCard {
        id: card

        x: symptoms.inner
        y: head.y + head.height + 14
        width: symptoms.column
        height: symptoms.floor - y
        scene: symptoms
    }

    SymptomsList {
        x: symptoms.width - symptoms.edge - width
        y: 18
        width: symptoms.side
        height: symptoms.floor - y
        scene: symptoms
    }

    SymptomsBar {
        id: bar

        x: symptoms.edge
        y: symptoms.height - height - 20
        width: symptoms.width - 2 * x
        scene: symptoms
    }
}
