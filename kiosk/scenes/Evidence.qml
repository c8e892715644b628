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
        dots: [], width: 11, height: 3.4, edges: [0, 1.75, 4.25, 7.35, 9.45, 11], filter: 0, open: -1, codes: [], years: [],
        people: [], treatments: [], pooled: [], planned: []
    })
    readonly property var f: stage.frame.dots === undefined ? rest : stage.frame
    readonly property EvidenceStudies studies: EvidenceStudies {}
    // Where there is no room for both, the card lies over the dots while a study is open.
    readonly property bool tight: height < 780

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
        height: (evidence.tight ? evidence.height - 16 : card.y - 12) - y
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
