// The words of each place, in the order of the list: its name, its work, what people may feel, and the way of its signal.
import QtQml

QtObject {
    readonly property var names: [
        qsTr("Brain"), qsTr("Optic nerve"), qsTr("Cerebellum"), qsTr("Brainstem"), qsTr("Spinal cord"), qsTr("Other nerves")
    ]
    readonly property var work: [
        qsTr("It thinks, feels and plans."), qsTr("It carries what the eye sees."), qsTr("It keeps you steady."),
        qsTr("It helps to move the eyes."), qsTr("It links brain and body."), qsTr("MS does not attack them.")
    ]
    readonly property var may: [
        qsTr("Thinking, memory or mood may change."), qsTr("Sight in one eye may get blurry."),
        qsTr("Balance may be harder. Hands may shake."), qsTr("People may see double or feel dizzy."),
        qsTr("Arms or legs may feel numb, weak or stiff. It can affect the bladder."),
        qsTr("Arms and legs can still feel damage in the brain or spinal cord.")
    ]
    readonly property var ways: [
        qsTr("Across the brain"), qsTr("Eye to back of the brain"), qsTr("Cerebellum to foot"),
        qsTr("Brainstem to eye"), qsTr("Brain to foot"), qsTr("Foot to brain")
    ]

    // The steps of a show that tell of a place, by their captions.
    readonly property var steps: [["brain"], ["optic"], ["cerebellum"], ["brainstem"], ["cord", "slows"], ["spared", "outside"]]

    // The way of a place's signal, and how much slower than life it runs.
    function way(place: int, slower: real): string {
        return qsTr("%1, %2 times slower").arg(ways[place] ?? "").arg(slower)
    }
}
