// What is known of the place that has come forward: how the cells are taken, and how many there are.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Card {
    id: facts

    required property var f
    required property var names
    required property string language

    // The last one that was open, while it closes.
    property int place: 0
    readonly property int open: f.open ?? -1
    readonly property var taken: [
        qsTr("Soft tissue inside bones, where blood cells are made. Taken from the hip bone."),
        qsTr("The fat of the body also holds MSCs. It is taken from under the skin."),
        qsTr("The cord itself, given after a birth. This is not the same as cord blood.")
    ]
    readonly property var rare: [
        qsTr("Rare: about 1 to 10 MSCs in 100,000 marrow cells."),
        qsTr("Studies counted 5,000 to 1.5 million MSCs in one millilitre."),
        qsTr("Studies counted up to 4.7 million MSCs in one centimetre.")
    ]
    readonly property bool looked: place === 0 && f.needed > 0
    readonly property string count: Number(f.looked ?? 0).toLocaleString(Qt.locale(language), "f", 0)

    onOpenChanged: if (open >= 0) place = open

    height: lines.height + 36
    radius: 28
    Component.onCompleted: if (open >= 0) place = open

    component Line: Label {
        width: lines.width
        font.pixelSize: Theme.labelSize(27)
        leading: 1.22
    }

    Column {
        id: lines

        x: 24
        y: 18
        width: parent.width - 48
        spacing: 8

        Line {
            text: facts.names[facts.place] ?? ""
            font.pixelSize: Theme.labelSize(32)
            font.weight: Theme.bold
        }

        Line { text: facts.taken[facts.place] }

        Line { text: facts.rare[facts.place] }

        Line {
            text: facts.looked ? (facts.f.looked < facts.f.needed ? qsTr("%1 cells: none yet …") : qsTr("This time it took %1 cells to find one.")).arg(facts.count)
                : qsTr("Counts differ a lot between studies.")
            color: facts.looked ? Theme.ink : Theme.inkSoft
            font.weight: facts.looked ? Theme.bold : Theme.regular
        }
    }
}
