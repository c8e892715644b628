// The studies in words, by the codes of the model: name, how it was tested, what it found, and one honest line.
import QtQml

QtObject {
    readonly property string wait: qsTr("Wait for the results.")
    readonly property string noResults: qsTr("No results yet.")
    readonly property string early: qsTr("Too early to know if it helps.")
    readonly property string strongest: qsTr("Blood stem cells (aHSCT) against the strongest MS medicines.")

    readonly property var words: ({
        "connick": ["Connick", qsTr("10 people, progressive MS. All got MSCs. No comparison."), qsTr("It could be done and looked safe. Some eye tests improved."), qsTr("A first safety step.")],
        "harris-first": ["Harris", qsTr("20 people, progressive MS. MSC-based cells. No comparison."), qsTr("Looked safe. 7 of 18 were better after 2 years; 5 of those 7 lost part of it."), qsTr("Gains often faded.")],
        "petrou-trial": ["Petrou", qsTr("48 people, progressive MS. Chance decided. Sham. One centre."), qsTr("It failed in up to 1 in 10 with MSCs, about 4 in 10 with sham."), qsTr("Positive but small. Not yet repeated elsewhere.")],
        "petrou-repeated": ["Petrou", qsTr("24 people, progressive MS. Repeated MSCs. No comparison."), qsTr("Average disability score: 6.75 before, 6.42 after."), qsTr("It cannot prove the cause.")],
        "mesems": ["MESEMS", qsTr("144 people, active MS. Chance decided. Placebo. 9 countries."), qsTr("Main goal not met: no drop in inflamed spots. Looked safe."), qsTr("The largest blinded MSC trial here: neutral.")],
        "harris-second": ["Harris", qsTr("54 people, progressive MS. MSC-based cells. Chance decided. Placebo."), qsTr("Main goal not met: about 1 in 3 improved in both groups."), qsTr("Side findings need a new trial.")],
        "zhou": ["Zhou", qsTr("Review: 133 people in 9 studies, mostly without comparison."), qsTr("No deaths from it. 35 of 100 were worse after a year."), qsTr("Hints of safety. No proof of benefit.")],
        "islam": ["Islam", qsTr("Review: many small MSC studies, before and after. No comparison."), qsTr("40 of 100 better, 33 the same, 18 worse."), qsTr("Looks good only because nothing is compared.")],
        "maji": ["Maji", qsTr("Review: 691 people in 11 compared trials, MSCs and blood stem cells."), qsTr("On average, disability did not improve clearly more."), qsTr("It mixes two different treatments.")],
        "mist": ["MIST", qsTr("110 people, very active MS. Chance decided. Not blinded. aHSCT."), qsTr("MS got worse in 3 of 55 with aHSCT, and in 34 of 55 on medicines."), qsTr("A strong early signal. Larger trials are under way.")],
        "beat-ms": ["BEAT-MS", strongest, noResults, wait],
        "ram-ms": ["RAM-MS", strongest, noResults, wait],
        "star-ms": ["StarMS", strongest, noResults, wait],
        "rebuild": ["ReBUILD", qsTr("50 people, old damage of the eye nerve. Chance decided. A pill."), qsTr("Eye signals came 1.7 thousandths of a second sooner."), qsTr("A first proof of the idea. Not an approved MS treatment.")],
        "leone": ["Leone", qsTr("15 people, progressive MS. All got neural stem cells. No comparison."), qsTr("It could be done, and was tolerated for a year."), early],
        "genchi": ["Genchi", qsTr("12 people, progressive MS. All got neural stem cells. No comparison."), qsTr("No severe reactions to the cells within 2 years."), early]
    })

    // The name with its year; one that still runs has none.
    function title(code: string, year: int, planned: bool): string {
        const name = words[code]?.[0] ?? ""
        return planned ? qsTr("%1, still running").arg(name) : name + ", " + year
    }
}
