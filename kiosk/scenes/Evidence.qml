// Studies as dots on the ladder of evidence; one that is touched opens on the card. All numbers come from the scene's
// model (evidence.py); here they only get a place and a colour.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: evidence

    words: EvidenceWords {}

    // While the stage is empty, an empty ladder stands in.
    readonly property var rest: ({
        dots: [], width: 11, height: 4, edges: [0, 1.5, 4.1, 7.3, 9.5, 11], filter: 0, open: -1, codes: [], years: [],
        people: [], treatments: [], pooled: [], planned: []
    })
    readonly property var f: stage.frame.dots === undefined ? rest : stage.frame
    readonly property EvidenceStudies studies: EvidenceStudies {}

    EvidenceFilter {
        id: filter

        x: 24
        y: 20
        width: evidence.width - 48
        scene: evidence
    }

    EvidenceLadder {
        x: 24
        y: filter.y + filter.height + 12
        width: evidence.width - 48
        height: card.y - 12 - y
        scene: evidence
    }

    EvidenceCard {
        id: card

        x: 24
        y: evidence.height - height - 24
        width: evidence.width - 48
        scene: evidence
    }
}
