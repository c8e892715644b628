// One cell of the tree, with the line from its mother. A stem cell that can divide has its dotted halo and can be touched.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: node

    required property var tree
    required property int number

    readonly property var cells: tree.cells
    readonly property int start: 6 * number
    readonly property real row: cells[start + 1] ?? 0
    readonly property int kind: cells[start + 2] ?? -1
    // 0 can divide, 1 divides, 2 has divided, 3 divides no more
    readonly property int doing: cells[start + 3] ?? 3
    readonly property real split: cells[start + 4] ?? 0
    readonly property int mother: cells[start + 5] ?? -1
    readonly property real size: tree.size * (mother < 0 ? 1 : 0.94)
    readonly property point from: mother < 0 ? Qt.point(x, y) : Qt.point(tree.across(cells[6 * mother] ?? 0), tree.down(cells[6 * mother + 1] ?? 0))
    readonly property bool divides: doing === 1 && split > 0.12
    readonly property real turn: (split - 0.12) / 0.88 * 3

    visible: kind >= 0
    x: tree.across(cells[start] ?? 0)
    y: tree.down(row)
    z: 20 - row

    Repeater {
        model: [8, 4]

        Rectangle {
            required property int modelData
            required property int index

            readonly property real dx: node.from.x - node.x
            readonly property real dy: node.from.y - node.y

            visible: node.mother >= 0
            z: -20
            width: Math.hypot(dx, dy)
            height: modelData
            y: -height / 2
            transformOrigin: Item.Left
            rotation: Math.atan2(dy, dx) * 180 / Math.PI
            color: index ? (node.kind ? Theme.stemDeep : Theme.stemEdge) : Theme.surface
        }
    }

    component Figure: Art {
        required property real wide
        required property real high

        width: wide * node.size
        height: high * node.size
        x: -width / 2
        y: -height / 2
        visible: opacity > 0
    }

    Figure {
        name: node.kind === 1 ? "stemcells-other" : node.doing === 2 ? "stem-cell-plain" : "stem-cell"
        wide: node.kind === 1 ? 0.84 : node.doing === 2 ? 0.56 : 1.14
        high: node.kind === 1 ? 0.80 : node.doing === 2 ? 0.56 : 1.14
        opacity: node.divides && node.turn > 0.12 ? 0 : 1
    }

    Repeater {
        model: node.divides ? [1, 2, 3] : []

        Figure {
            required property int modelData

            name: "stemcells-divide-" + modelData
            wide: 1.5
            high: 0.92
            opacity: node.turn < modelData - 1 ? 0 : node.turn > modelData + 0.12 && modelData < 3 ? 0
                : Math.min(1, (node.turn - modelData + 1) / 0.12)
        }
    }

    Target {
        x: -width / 2
        y: -height / 2
        width: Math.max(88, Math.min(node.size, node.tree.wide / 8 - 18))
        height: Math.min(width, node.tree.rowHeight - 12)
        visible: node.doing === 0 && node.row === Math.round(node.row) && !node.tree.scene.stills
        label: qsTr("Let this stem cell divide")
        Accessible.role: Accessible.Button
        Accessible.name: label
        onActivated: node.tree.scene.act("divide", node.number + 1)
    }
}
