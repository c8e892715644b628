// The family tree of one stem cell: a row for each generation, with how many cells were born in it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: familyTree

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
        return familyTree.trunk + share * familyTree.wide
    }

    function down(row: real): real {
        return familyTree.first + (row + 0.5) * familyTree.rowHeight
    }

    // The more cells stand side by side, the smaller all of them are.
    readonly property real size: Math.min(rowHeight * 0.94, 190, wide / (f.room ?? 2) * 1.2)

    StemcellsWays {
        id: ways

        x: familyTree.edge
        y: 20
        width: familyTree.width - familyTree.edge - x - 24 - 88 - 24
        counts: familyTree.f.ways ?? [0, 0, 0]
    }

    StemcellsRows {
        id: counts

        x: familyTree.edge
        y: familyTree.first
        width: Math.max(150, Theme.labelSize(150))
        across: familyTree.width - 2 * familyTree.edge
        scene: familyTree
    }

    Repeater {
        model: familyTree.cells.length / 6

        StemcellsNode {
            required property int index

            tree: familyTree
            number: index
        }
    }

    PictureLabel {
        anchors.fill: parent
        visible: (familyTree.f.ways ?? [1]).every(count => count === 0) && (familyTree.f.resting ?? false) && !familyTree.scene.stills
        text: qsTr("Stem cell")
        detail: qsTr("touch it")
        point: Qt.point(familyTree.across(0.5) + 0.2 * familyTree.size, familyTree.down(0) + 0.1 * familyTree.size)
        center: Qt.point(familyTree.across(0.5) + 0.2 * familyTree.size + 210, familyTree.down(0.75))
    }

    StemcellsGrow {
        id: controls

        x: familyTree.edge
        y: familyTree.height - height - 20
        width: familyTree.width - 2 * familyTree.edge
        scene: familyTree.scene
    }
}
