// One white cell: round in the blood, two lobes and a neck while it squeezes through the wall, and its shape at work.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: cell

    required property var scene
    required property string family
    required property var numbers
    required property int start
    // Width of the round drawing, um, and its height over its width.
    required property real side
    required property real ratio

    readonly property int state_: numbers[start + 2] ?? 0
    readonly property real progress: numbers[start + 3] ?? 0
    readonly property real load: numbers[start + 4] ?? 0
    readonly property bool crossing: state_ === 3
    readonly property bool across: numbers[start + 5] === 1
    readonly property bool turned: numbers[start + 5] === 2
    readonly property bool eats: family === "phago"
    readonly property bool hugs: eats && state_ === 5
    readonly property real unit: scene.unit
    // Through the wall in four parts: round above, three drawings with the wall line in their middle, round below.
    readonly property int part: Math.min(3, Math.floor(progress * 4))
    readonly property real within: Math.max(0, Math.min(1, (progress * 4 - part - 0.4) / 0.6))
    readonly property real wallY: scene.wall(mx) - my
    readonly property real mx: numbers[start] ?? 0
    readonly property real my: numbers[start + 1] ?? 0

    visible: state_ !== 6
    x: mx * scene.sx
    y: my * scene.sy

    Art {
        name: cell.eats ? (cell.across ? "attack-macrophage" : "attack-monocyte") : "attack-" + cell.family
        visible: !cell.hugs && opacity > 0
        opacity: !cell.crossing || cell.part === 0 ? 1 : cell.part === 3 ? cell.within : 0
        width: (name === "attack-macrophage" ? 14 : cell.side) * cell.unit
        height: width * (name === "attack-macrophage" ? 150 / 170 : cell.ratio)
        x: -width / 2
        y: -height * 0.46
    }

    Repeater {
        model: cell.crossing ? 2 : 0

        Art {
            required property int index

            readonly property int drawing: cell.part + index

            name: drawing >= 1 && drawing <= 3 ? "attack-" + cell.family + "-cross-" + drawing : ""
            visible: name !== ""
            opacity: index === 0 ? (cell.part === 3 ? 1 - cell.within : 1) : cell.within
            width: 12.4 * cell.unit
            height: width * 240 / 150
            x: -width / 2
            y: cell.wallY * cell.scene.sy - height / 2
        }
    }

    Repeater {
        model: cell.hugs ? [0, 3, 6] : []

        Art {
            required property int modelData

            readonly property real fullness: cell.load * 6

            name: "attack-macrophage-hug-" + modelData
            visible: opacity > 0
            opacity: modelData === 0 ? 1 : Math.max(0, Math.min(1, (fullness - modelData + 3) / 3))
            width: 22.3 * cell.unit
            height: width * 190 / 270
            x: -width / 2
            y: -height * 0.44 + 1.0 * cell.unit
        }
    }

    // Treatment has turned it back.
    Rectangle {
        visible: cell.turned && cell.mx > 2 && cell.mx < 95
        x: 2.6 * cell.unit
        y: 1.2 * cell.unit
        width: 46
        height: 46
        radius: 23
        color: Theme.surface
        border.width: 3
        border.color: Theme.ink

        Icon { anchors.centerIn: parent; name: "shield"; size: 32; color: Theme.ink }
    }

    Target {
        width: 104
        height: 104
        x: -width / 2
        y: -height / 2
        round: true
        label: cell.eats ? qsTr("Macrophage") : cell.family === "tcell" ? qsTr("T cell") : qsTr("B cell")
        onActivated: cell.scene.meet(cell.family, cell.mx, cell.my)
    }
}
