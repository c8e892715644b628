// Names with leader lines and the number of the step, shown only while the picture stands still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene

    // Laid out once when the picture comes to rest, not in every frame.
    readonly property var placed: visible ? arrange(scene.f) : []

    function at(x: real, y: real): point {
        return labels.scene.spot(x, y)
    }

    // The cell of a list to show: the first in one of the states, in their order; cells outside of the picture are none.
    function one(cells: var, states: var): var {
        for (const state of states)
            for (let i = 0; i < cells.length; i += 6)
                if (cells[i + 2] === state && cells[i] > 6 && cells[i] < 94)
                    return {x: cells[i], y: cells[i + 1], state: state}
        return null
    }

    function turned(f: var): var {
        for (const cells of [f.tcells, f.bcells])
            for (let i = 0; i < cells.length; i += 6)
                if (cells[i + 5] === 2 && cells[i + 2] === 0 && cells[i] > 6 && cells[i] < 94)
                    return {x: cells[i], y: cells[i + 1]}
        return null
    }

    function arrange(f: var): var {
        if (!f.tcells)
            return []
        const done = f.done, wanted = [], fibre = labels.scene.fibre
        const tcell = one(f.tcells, done === 1 ? [3, 5, 4, 0] : [5, 4, 3, 2, 1, 0]), bcell = one(f.bcells, [5, 4, 0])
        const phago = one(f.phagos, [5, 4]), glia = one(f.glias, [5, 4]), back = turned(f)
        // Large letters in the narrow picture leave room for names only, and for fewer of them.
        const tight = labels.scene.width < 1050 && Theme.labelSize(28) > 30
        const add = (text, detail, points) => wanted.push({text: text, detail: tight ? "" : detail, points: points})
        if (back)
            add(qsTr("Turned back"), "", [at(back.x, back.y)])
        if (tcell)
            add(qsTr("T cell"), done > 1 && !phago ? qsTr("harms myelin by mistake") : "", [at(tcell.x + 0.8, tcell.y)])
        if (bcell && !phago && done !== 1 && !back && !tight)
            add(qsTr("B cell"), "", [at(bcell.x + 0.8, bcell.y - 0.4)])
        if (phago)
            add(qsTr("Macrophage"), qsTr("came from the blood"), [at(phago.x + 2, phago.y - 1)])
        if (done < 2)
            add(qsTr("Blood–brain barrier"), qsTr("a wall of tight cells"), [71, 92, 8, 50, 30].map(x => at(x, labels.scene.wall(x) + 0.4)))
        add(qsTr("Oligodendrocyte"), f.oligo < 0.95 ? qsTr("is harmed too") : qsTr("makes myelin"), [at(40.5, 47.2)])
        if (!tight || glia.state === 5)
            add(qsTr("Microglia"), glia.state === 5 ? qsTr("takes pieces away") : qsTr("is at rest"), [at(glia.x, glia.y)])
        if (!tight || !f.lost)
            add(f.lost > 0 ? qsTr("Healthy myelin") : qsTr("Myelin"), "", (f.lost > 0 ? [93, 9] : [72, 51, 93]).map(x => at(x, fibre(x) + 1.8)))
        const told = done === 3 ? phago ?? glia : tcell
        if (done > 0 && told)
            wanted.push({badge: done, points: [at(told.x, told.y)]})
        return places.arrange(wanted, obstacles(f))
    }

    // What no label may hide: all cells, and less strictly the wall and the fibre.
    function obstacles(f: var): var {
        const s = labels.scene, found = []
        const box = (x, y, wide, high) => found.push({x: x * s.sx - wide * s.unit / 2, y: y * s.sy - high * s.unit / 2,
                                                      width: wide * s.unit, height: high * s.unit, weight: 9, solid: true})
        for (const [cells, size] of [[f.tcells, 9.4], [f.bcells, 10], [f.phagos, 11], [f.glias, 12]])
            for (let i = 0; i < cells.length; i += 6)
                if (cells[i + 2] !== 6)
                    box(cells[i], cells[i + 1], cells[i + 2] === 5 && size === 11 ? 19 : size, cells[i + 2] === 3 ? 18 : size)
        box(40.5, 47.5, 14, 10)
        found.push({x: 0, y: (s.fibre(50) - 4.5) * s.sy, width: s.width, height: 8 * s.sy, weight: 8})
        found.push({x: 0, y: (s.wall(50) - 1.5) * s.sy, width: s.width, height: 3 * s.sy, weight: 0.7})
        return found
    }

    AttackPlaces {
        id: places

        room: Qt.rect(14, 12, labels.width - 28, labels.scene.floor - 20)
    }

    Repeater {
        model: labels.placed

        Item {
            id: label

            required property var modelData

            anchors.fill: parent

            PictureLabel {
                anchors.fill: parent
                visible: !label.modelData.badge
                bounds: places.room
                mostWidth: 330
                text: label.modelData.text ?? ""
                detail: label.modelData.detail ?? ""
                point: label.modelData.point
                center: label.modelData.center
            }

            Rectangle {
                visible: label.modelData.badge > 0
                x: label.modelData.center.x - width / 2
                y: label.modelData.center.y - height / 2
                width: 54
                height: 54
                radius: 27
                color: Theme.ink
                border.width: 4
                border.color: Theme.surface

                Label {
                    anchors.centerIn: parent
                    text: label.modelData.badge ?? ""
                    color: Theme.surface
                    font.pixelSize: 30
                    font.weight: Theme.bold
                    leading: 1
                }
            }
        }
    }
}
