// The nerve cell that an MSC cannot reach: behind hills, with no valley to it.
import QtQuick
import kiosk.ui

Item {
    id: nowhere

    required property var valleys

    readonly property var camera: valleys.camera
    readonly property point foot: camera.spot(-1.62, 1.02, 1.09)
    readonly property real fit: camera.size(1.02) * 0.5

    Art {
        name: Theme.dark ? "stemcells-neuron" : "stemcells-neuron-pale"
        width: 364 * nowhere.fit
        height: 250 * nowhere.fit
        x: nowhere.foot.x - 142 * nowhere.fit
        y: nowhere.foot.y - 200 * nowhere.fit
    }

    PictureLabel {
        anchors.fill: parent
        text: qsTr("Nerve cell")
        detail: qsTr("no valley leads here")
        mostWidth: nowhere.width * 0.4
        selected: nowhere.valleys.signal_ === 4
        touchable: nowhere.valleys.scene.offers("signals") && !nowhere.valleys.scene.stills
        point: Qt.point(nowhere.foot.x, nowhere.foot.y - 100 * nowhere.fit)
        center: Qt.point(nowhere.foot.x, nowhere.foot.y - 215 * nowhere.fit - 46)
        onActivated: nowhere.valleys.act("signal", nowhere.valleys.signal_ === 4 ? 0 : 4)
    }
}
