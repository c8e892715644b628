// The names of the cells on the ridge, and the name of an in-between cell while one is there.
import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene

    readonly property var f: scene.f
    readonly property var camera: scene.camera
    readonly property bool resting: f.resting ?? true
    readonly property bool calm: resting || scene.stage.paused || scene.stills
    readonly property point stem: camera.spot(0, 1.56, 1.01)
    readonly property real fit: camera.size(1.56)
    // The valley in which a cell is at the ledge now, -1: none.
    readonly property int between: atLedge(scene.cells)

    function atLedge(cells: var): int {
        for (let i = 0; i < cells.length; i += 8)
            if (cells[i + 3] >= 0 && cells[i + 6] > 0.40 && cells[i + 6] < 0.66)
                return cells[i + 5]
        return -1
    }

    PictureLabel {
        anchors.fill: parent
        visible: labels.calm && (labels.f.stems ?? 1) > 0
        text: (labels.f.stems ?? 1) > 1 ? qsTr("Neural stem cells: %1").arg(labels.f.stems) : qsTr("Neural stem cell")
        point: Qt.point(labels.stem.x - 22 * labels.fit, labels.stem.y - 66 * labels.fit)
        center: Qt.point(labels.stem.x - 236, labels.stem.y - 146)
    }

    PictureLabel {
        anchors.fill: parent
        visible: labels.calm && (labels.f.others ?? 0) > 0
        text: labels.f.others > 1 ? qsTr("Will change: %1").arg(labels.f.others) : qsTr("Will change")
        point: Qt.point(labels.camera.spot(0.8, 1.56, 1.12).x + 6, labels.stem.y - 40 * labels.fit)
        center: Qt.point(labels.stem.x + 216, labels.stem.y - 146)
    }

    PictureLabel {
        readonly property var place: [[-0.796, 0.45, -190], [0.328, 0.45, 190], [0.57, 0.45, 210]][Math.max(0, labels.between)]

        anchors.fill: parent
        visible: labels.between >= 0
        text: [qsTr("Young nerve cell"), qsTr("Young astrocyte"), qsTr("OPC")][Math.max(0, labels.between)]
        detail: qsTr("in-between cell")
        point: Qt.point(labels.camera.spot(place[0], 0.6, place[1]).x, labels.camera.spot(place[0], 0.6, place[1]).y - 22)
        center: Qt.point(point.x + place[2], point.y - 70)
    }
}
