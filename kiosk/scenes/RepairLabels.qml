// Names with leader lines, shown only while the picture stands still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene

    readonly property RepairPlaces places: scene.places
    // Laid out once when the picture comes to rest, not in every frame.
    readonly property var placed: visible && width > 0 ? room.arrange(names().slice(0, labels.scene.fit < 0.82 ? 3 : 5), obstacles()) : []

    // Where the cells in one of `states` are, those in the middle first.
    function cellsIn(states: var): var {
        const cells = labels.scene.cells, found = []
        for (let i = 0; i < cells.length; i += 5)
            if (states.includes(cells[i + 2]))
                found.push(labels.places.inLane(cells[i + 1], cells[i]))
        return found.sort((a, b) => Math.abs(a.x - labels.places.width / 2) - Math.abs(b.x - labels.places.width / 2)).slice(0, 4)
    }

    // Bare stretches, or those with a new sleeve.
    function stretches(wrapped: bool): var {
        const found = []
        for (let i = 0; i < labels.scene.owner.length; i++)
            if ((labels.scene.wrapped[i] > 0.6) === wrapped && (wrapped || labels.scene.owner[i] < 0))
                found.push(labels.places.inRow(Math.floor(i / 6), labels.places.siteX(i % 6)))
        return found
    }

    function add(names: var, points: var, text: string, detail: string): void {
        if (points.length > 0)
            names.push({points: points.map(labels.scene.spot), text: text, detail: detail})
    }

    function names(): var {
        const found = [], at = labels.places, f = labels.scene.f
        const waiting = cellsIn([5]), eating = f.debris < 0.93 && f.debris > 0.07
        if (!labels.scene.damaged) {
            add(found, [at.inLane(0, 252), at.inLane(1, 12)], qsTr("Oligodendrocyte"), qsTr("makes myelin"))
            add(found, cellsIn([0]), qsTr("Helper cell (OPC)"), "")
            add(found, [at.inRow(1, 165), at.inRow(2, 99)], qsTr("Myelin"), "")
            add(found, [at.inRow(2, 132), at.inRow(1, 132)], qsTr("Nerve fibre"), qsTr("(axon)"))
            return found
        }
        if (waiting.length > 0)
            add(found, waiting, qsTr("Helper cell (OPC)"), qsTr("does not fully mature"))
        else
            add(found, cellsIn([2, 4, 1, 0]), qsTr("Helper cell (OPC)"), "")
        add(found, cellsIn([7]), qsTr("Oligodendrocyte"), qsTr("has just matured"))
        add(found, stretches(true), qsTr("New myelin"), qsTr("thinner, shorter"))
        if (f.loss >= 1)
            add(found, stretches(false), qsTr("Bare fibre"), "")
        if (f.clear && eating)
            add(found, [0, 1, 2].map((row) => at.eater(row, f.debris)), qsTr("Microglia"), qsTr("clear away debris"))
        return found
    }

    // What no name should hide: cells, and less strictly the fibres.
    function obstacles(): var {
        const found = [], cells = labels.scene.cells, at = labels.places, fit = labels.scene.fit
        const hide = (p, w, h, weight) => {
            const c = labels.scene.spot(p)
            found.push({box: Qt.rect(c.x - w * fit / 2, c.y - h * fit / 2, w * fit, h * fit), weight: weight})
        }
        for (let i = 0; i < cells.length; i += 5)
            if (cells[i + 2] >= 0)
                hide(at.inLane(cells[i + 1], cells[i]), 96, 96, 9)
        hide(at.inLane(0, 252), 100, 130, 9)
        hide(at.inLane(1, 12), 100, 130, 9)
        for (let row = 0; row < 3; row++) {
            hide(at.inRow(row, 132), at.width / 2, 72, 5)
            hide(at.inRow(row, 33), at.width / 4, 72, 2)
            hide(at.inRow(row, 231), at.width / 4, 72, 2)
            hide(at.eater(row, labels.scene.f.debris), 110, 90, labels.scene.f.clear ? 6 : 3)
        }
        return found
    }

    RepairRoom {
        id: room

        bounds: Qt.rect(14, labels.scene.ceiling, labels.width - 28, labels.scene.floor - labels.scene.ceiling - 10)
    }

    Repeater {
        model: labels.placed

        PictureLabel {
            required property var modelData

            anchors.fill: parent
            bounds: room.bounds
            mostWidth: room.most
            text: modelData.text
            detail: modelData.detail
            point: modelData.point
            center: modelData.center
        }
    }
}
