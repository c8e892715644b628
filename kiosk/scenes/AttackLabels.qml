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

    // The cell of a list that has come farthest, or the first one in `state`.
    function farthest(cells: var, state: int): var {
        let best = 0
        for (let i = 6; i < cells.length; i += 6)
            if (cells[best + 2] !== state && (cells[i + 2] > cells[best + 2] || cells[i + 2] === state))
                best = i
        return {x: cells[best], y: cells[best + 1], state: cells[best + 2], across: cells[best + 5] > 0}
    }

    function arrange(f: var): var {
        if (!f.tcells)
            return []
        const done = f.done
        const tcell = farthest(f.tcells, -1), bcell = farthest(f.bcells, -1), phago = farthest(f.phagos, 5)
        const told = done === 3 ? phago : done === 1 ? farthest(f.tcells, 3) : tcell
        const roomy = labels.scene.floor > 44.5 * labels.scene.sy + 96
        const fibre = labels.scene.fibre
        const wanted = [
            {text: qsTr("Oligodendrocyte"), detail: !roomy ? "" : f.oligo < 0.8 ? qsTr("is harmed too") : qsTr("makes myelin"),
             point: at(39.6, 48.6), center: at(18, roomy ? 48.6 : 47.4)},
            {text: f.lost > 0 ? qsTr("Healthy myelin") : qsTr("Myelin"), detail: "", point: at(71, fibre(71) + 1.8), center: at(71, fibre(71) + 9)},
            {text: qsTr("T cell"), detail: "", point: at(tcell.x + 0.8, tcell.y)}
        ]
        if (done !== 1)
            wanted.push({text: qsTr("B cell"), detail: "", point: at(bcell.x + 0.8, bcell.y - 0.4)})
        if (phago.state === 5)
            wanted.push({text: qsTr("Macrophage"), detail: qsTr("takes myelin away"), point: at(phago.x + 2, phago.y - 1)})
        if (done > 0 && (done < 3 || phago.state === 5))
            wanted.push({badge: done, point: at(told.x, told.y)})
        if (done < 2)
            wanted.push({text: qsTr("Blood vessel wall"), detail: "", points: [71, 92, 8, 50].map(x => at(x, labels.scene.wall(x) + 0.4))})
        return places.arrange(wanted, obstacles(f))
    }

    // What no label may hide: all cells, and less strictly the wall and the fibre.
    function obstacles(f: var): var {
        const s = labels.scene, found = []
        for (const [cells, size] of [[f.tcells, 9.4], [f.bcells, 10], [f.phagos, 11]])
            for (let i = 0; i < cells.length; i += 6) {
                const wide = cells[i + 2] === 5 && size === 11 ? 19 : size, high = cells[i + 2] === 3 ? 18 : size
                found.push({x: cells[i] * s.sx - wide * s.unit / 2, y: cells[i + 1] * s.sy - high * s.unit / 2,
                            width: wide * s.unit, height: high * s.unit, weight: 9})
            }
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
