// The family tree of one stem cell: a row for each generation, with how many cells were born in it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: tree

    required property var scene

    readonly property var f: scene.f
    readonly property var cells: f.cells ?? []
    readonly property var rows: f.rows ?? []
    readonly property int last: f.last ?? 4
    readonly property real edge: 24
    readonly property real first: ways.y + ways.height + 14
    readonly property real deep: f.deep ?? 2
    readonly property real rowHeight: (controls.y - 14 - first) / (deep + 1)
    readonly property real trunk: edge + counts.width + 8
    readonly property real wide: width - trunk - edge

    function across(share: real): real {
        return tree.trunk + share * tree.wide
    }

    function down(row: real): real {
        return tree.first + (row + 0.5) * tree.rowHeight
    }

    // The more cells stand side by side, the smaller all of them are.
    readonly property real size: Math.min(rowHeight * 0.94, 190, wide / (f.room ?? 2) * 1.2)

    StemcellsWays {
        id: ways

        x: tree.edge
        y: 20
        width: tree.width - tree.edge - x - 24 - 88 - 24
        counts: tree.f.ways ?? [0, 0, 0]
    }

    StemcellsRows {
        id: counts

        x: tree.edge
        y: tree.first
        width: Math.max(150, Theme.labelSize(150))
        across: tree.width - 2 * tree.edge
        scene: tree
    }

    Repeater {
        model: tree.cells.length / 6

        StemcellsNode {
            required property int index

            tree: tree
            number: index
        }
    }

    PictureLabel {
        anchors.fill: parent
        visible: (tree.f.ways ?? [1]).every(count => count === 0) && (tree.f.resting ?? false) && !tree.scene.stills
        text: qsTr("Stem cell")
        detail: qsTr("touch it")
        point: Qt.point(tree.across(0.5) + 0.2 * tree.size, tree.down(0) + 0.1 * tree.size)
        center: Qt.point(tree.across(0.5) + 0.2 * tree.size + 210, tree.down(0.75))
    }

    StemcellsGrow {
        id: controls

        x: tree.edge
        y: tree.height - height - 20
        width: tree.width - 2 * tree.edge
        scene: tree.scene
    }
}
