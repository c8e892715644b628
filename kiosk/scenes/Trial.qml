// A pretend study, run again and again: its people, the pile of its results, and where a result looks like success. All
// numbers come from the scene's model (trial.py); here they only get a place and a colour.
import QtQuick
import kiosk.ui

SceneBase {
    id: trial

    words: TrialWords {}

    // While the stage is empty, a study that nobody has run stands in.
    readonly property var rest: ({
        treated: 20, control: 0, group: false, works: false, better: [], known: false, low: 0, success: 8, pile: [],
        falling: [], studies: 0, successes: 0, other: [0, 0], odds: 0, everyone: true, stories: false,
        running: false
    })
    readonly property var f: stage.frame.pile === undefined ? rest : stage.frame
    readonly property real edge: 24
    // Beside the pile where a third of its width holds the words, else above it.
    readonly property bool strip: plot.width / 3 - 24 < Theme.labelSize(336)

    TrialTop {
        id: head

        x: trial.edge
        y: 20
        width: trial.width - 2 * x
        scene: trial
    }

    TrialPeople {
        id: people

        x: plot.x
        y: head.y + head.height + 14
        width: plot.width
        scene: trial
    }

    TrialPlot {
        id: plot

        x: trial.edge + 16
        y: people.y + people.height + (trial.strip ? score.height + 20 : 12)
        width: trial.width - 2 * x
        height: controls.y - 12 - y
        scene: trial
    }

    TrialScore {
        id: score

        readonly property real band: plot.width - plot.line - 24

        strip: trial.strip
        x: plot.x + (strip ? 0 : plot.width - width - 12)
        y: people.y + people.height + (strip ? 10 : 24)
        width: strip ? plot.width : Math.min(band, 420)
        f: trial.f
    }

    TrialControls {
        id: controls

        x: trial.edge
        y: trial.height - height - trial.edge
        width: trial.width - 2 * x
        scene: trial
    }
}
