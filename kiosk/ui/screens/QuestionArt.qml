// A quiet picture for questions that need none: the fibre with a signal, as on the cards.
import QtQuick
import kiosk.ui

StageFrame {
    id: art

    Repeater {
        model: Math.ceil(art.width / 330) + 1

        Item {
            id: piece

            required property int index

            x: index * 300 - 60
            y: art.height / 2 - 70

            Art { name: "axon"; width: 300; height: 140 }
            Art { name: "sleeve-100"; width: 300; height: 140 }
        }
    }

    Art {
        name: "signal"
        width: 200
        height: 200
        x: 300 - 60 - 100 + 300
        y: art.height / 2 - 100
    }
}
