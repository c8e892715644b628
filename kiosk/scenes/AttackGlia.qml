// A microglia: thin twigs while it rests; wide, with crumbs of myelin inside, while it clears away.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: glia

    required property var scene
    required property var numbers
    required property int start

    readonly property real mx: numbers[start] ?? 0
    readonly property real my: numbers[start + 1] ?? 0
    readonly property bool awake: numbers[start + 2] === 5
    // Pieces inside; the drawing shows six at most.
    readonly property real pieces: (numbers[start + 4] ?? 0) * 24

    x: mx * scene.sx
    y: my * scene.sy

    Art {
        name: "attack-microglia-rest"
        opacity: glia.awake ? 0 : 1
        visible: opacity > 0
        width: 13.5 * glia.scene.unit
        height: width
        x: -width / 2
        y: -height / 2

        Behavior on opacity {
            enabled: !Theme.proof && !Theme.lessMovement
            NumberAnimation { duration: 500 }
        }
    }

    Repeater {
        model: [0, 3, 6]

        Art {
            required property int modelData

            readonly property real fullness: modelData === 0 ? 1 : Math.max(0, Math.min(1, (glia.pieces - modelData + 3) / 3))

            name: "attack-microglia-" + modelData
            opacity: glia.awake ? fullness : 0
            visible: opacity > 0
            width: 15 * glia.scene.unit
            height: width * 150 / 190
            x: -width / 2
            y: -height / 2

            Behavior on opacity {
                enabled: !Theme.proof && !Theme.lessMovement
                NumberAnimation { duration: 500 }
            }
        }
    }

    Target {
        width: 104
        height: 104
        x: -width / 2
        y: -height / 2
        round: true
        label: qsTr("Microglia")
        onActivated: glia.scene.meet("glia", glia.mx, glia.my)
    }
}
