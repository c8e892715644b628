// What the lit place does, what people may feel, and how long its signal takes; or how to begin.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var f: scene.f
    readonly property var told: scene.told
    readonly property int place: scene.place
    // Words and times beside each other, where there is room; large words in a narrow card leave out what is seen anyway.
    readonly property bool split: width > 540
    readonly property bool compact: !split && Theme.labelSize(100) > 110
    readonly property real half: split ? (width - 68) / 2 : width - 48
    readonly property real row: Theme.labelSize(25) * 1.12 + (compact ? 4 : 18)
    readonly property string begin: qsTr("MS acts in the dark blue parts: brain, optic nerves and spinal cord. The pale nerves are spared.")
    // Room for the longest words, so that nothing jumps.
    readonly property real least: {
        let words = 0, ways = 0
        for (let i = 0; i < probes.count - 1; i++) {
            words = Math.max(words, (probes.itemAt(i) as SymptomsProbe)?.words ?? 0)
            ways = Math.max(ways, (probes.itemAt(i) as SymptomsProbe)?.way ?? 0)
        }
        const idle = (probes.itemAt(probes.count - 1) as SymptomsProbe)?.words ?? 0
        const times = (compact ? 0 : ways) + 2 * row
        return 32 + Math.max(idle, split ? Math.max(words, times) : words + 10 + times)
    }

    function bold(place: int): string {
        return card.compact ? "" : card.told.work[place] ?? qsTr("Touch a place to see it light up.")
    }

    Repeater {
        id: probes

        model: card.told.may.length + 1

        SymptomsProbe {
            required property int index

            visible: false
            // The last one stands for a picture in which nothing is lit.
            width: index < card.told.may.length ? card.half : card.width - 48
            work: card.bold(index)
            may: card.told.may[index] ?? card.begin
            route: card.told.way(index, card.f.slower)
        }
    }

    Card {
        anchors.fill: parent
        radius: 32
    }

    SymptomsProbe {
        id: words

        x: 24
        y: card.split || card.place < 0 ? (card.height - height) / 2 : Math.max(14, (card.height - height - 10 - times.height) / 2)
        width: card.place < 0 ? card.width - 48 : card.half
        work: card.bold(card.place)
        may: card.told.may[card.place] ?? card.begin
    }

    SymptomsTimes {
        id: times

        visible: card.place >= 0
        x: card.split ? card.width - 24 - width : 24
        y: card.split ? (card.height - height) / 2 : words.y + words.height + 10
        width: card.half
        scene: card.scene
        compact: card.compact
        row: card.row
    }
}
