// What the lit place does, what people may feel, and how long its signal takes; or how to begin.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var f: scene.f
    readonly property int place: scene.place
    readonly property bool split: width > 540
    readonly property real line: Theme.labelSize(26) * 1.2
    // Room for the longest words, so that nothing jumps.
    readonly property real least: split ? 5 * line + 58 : line * (width > 430 * Theme.labelSize(10) / 10 ? 5 : 6) + 3 * line + 52

    Card {
        anchors.fill: parent
        radius: 32
    }

    Column {
        id: words

        x: 24
        y: card.split ? (card.height - height) / 2 : Math.max(14, (card.height - height - times.height - 12) / 2)
        width: card.split && card.place >= 0 ? (card.width - 68) * 0.54 : card.width - 48
        spacing: 4

        Label {
            width: parent.width
            text: card.place < 0 ? qsTr("Touch a place to see it light up.") : card.scene.told.work[card.place]
            font.pixelSize: Theme.labelSize(29)
            font.weight: Theme.bold
            leading: 1.15
        }

        Label {
            width: parent.width
            text: card.place < 0 ? qsTr("MS acts in the dark blue parts: brain, optic nerves and spinal cord. The pale nerves are spared.")
                : card.scene.told.may[card.place]
            font.pixelSize: Theme.labelSize(27)
            leading: 1.18
        }
    }

    SymptomsTimes {
        id: times

        visible: card.place >= 0
        x: card.split ? words.x + words.width + 20 : 24
        y: card.split ? (card.height - height) / 2 : words.y + words.height + 12
        width: card.width - x - 24
        scene: card.scene
    }
}
