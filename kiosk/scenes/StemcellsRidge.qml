// The stem cell that waits above the valleys, its name, and the touch that lets it go.
import QtQuick
import kiosk.ui

Item {
    id: ridge

    required property var valleys

    readonly property var camera: valleys.camera
    readonly property var look: valleys.kinds.first
    readonly property point foot: camera.spot(0, 1.52, 1.14)
    readonly property real fit: camera.size(1.52) * 0.86

    Art {
        name: ridge.look[0]
        width: ridge.look[1] * ridge.fit
        height: ridge.look[2] * ridge.fit
        x: ridge.foot.x - width / 2
        y: ridge.foot.y - height * ridge.look[3]
    }

    PictureLabel {
        anchors.fill: parent
        text: ridge.valleys.msc ? qsTr("MSC in a dish") : qsTr("Neural stem cell")
        point: Qt.point(ridge.foot.x + (ridge.valleys.msc ? 26 : -26) * ridge.fit, ridge.foot.y - (ridge.valleys.msc ? 52 : 88) * ridge.fit)
        // An MSC has the nerve cell on its left.
        center: Qt.point(ridge.foot.x + (ridge.valleys.msc ? 1 : -1) * (120 + pill.width / 2), ridge.foot.y - 118 * ridge.fit)
        bounds: Qt.rect(0, 0, ridge.width - 120, ridge.height)
    }

    Target {
        x: ridge.foot.x - width / 2
        y: ridge.foot.y - 96 * ridge.fit - height / 2 + 20
        width: 150
        height: 150
        round: true
        visible: !ridge.valleys.scene.stills
        label: qsTr("Let one cell roll")
        onActivated: ridge.valleys.act("roll", 0)
    }
}
