// The names of the parts, at most six; in the damaged scene the last one tells what has become of the sleeves.
import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene

    readonly property var f: scene.f
    readonly property bool portrait: scene.portrait
    readonly property var shares: f.left
    readonly property int bare: shares.findIndex(share => share < 0.1)
    readonly property int fresh: f.repaired.findIndex(share => share > 0)
    readonly property int worn: shares.findIndex(share => share < 0.9)
    readonly property int told: fresh >= 0 ? fresh : bare >= 0 ? bare : worn
    readonly property bool stopped: f.state === "blocked"

    // Where the signal is, and the upper edge of the controls, on the stage.
    required property point front
    required property real floor
    readonly property rect room: Qt.rect(0, 0, width, floor - 10)

    // A point of the picture and the place of its label, for landscape and portrait.
    function spot(landscape: var, portrait: var): point {
        const at = labels.portrait ? portrait : landscape
        return labels.scene.spot(at[0], at[1])
    }

    function middleOf(sleeve: int): point {
        const middles = labels.scene.place.middles
        return sleeve < 0 ? Qt.point(0, 0) : labels.scene.spot(middles[2 * sleeve], middles[2 * sleeve + 1] + 8)
    }

    // `wanted`, or further to the right when it would touch what is to the left; in pixels of the stage.
    function after(before: Item, wanted: point, width: real): point {
        return Qt.point(Math.max(wanted.x, before.x + before.width + 16 + width / 2), wanted.y)
    }

    PictureLabel {
        bounds: labels.room
        text: qsTr("Nerve cell")
        point: labels.spot([200, 218], [218, 146])
        center: labels.spot([406, 222], [400, 84])
    }

    PictureLabel {
        id: oligo

        readonly property point edge: labels.spot([744, 74], [736, 76])

        bounds: labels.room
        text: qsTr("Oligodendrocyte")
        detail: qsTr("makes myelin")
        point: labels.spot([682, 116], [714, 208])
        center: Qt.point(oligo.edge.x + oligo.pill.width / 2, oligo.edge.y)
    }

    PictureLabel {
        bounds: labels.room
        visible: labels.f.state === "idle"
        text: qsTr("Signal")
        point: labels.spot([208, 314], [234, 288])
        center: labels.spot([116, 450], [110, 400])
    }

    PictureLabel {
        id: myelin

        bounds: labels.room
        visible: labels.shares[0] > 0.9
        text: qsTr("Myelin sleeve")
        point: labels.spot([338, 418], [344, 378])
        center: labels.spot([labels.scene.wide ? 340 : 250, 596], [190, 520])
    }

    PictureLabel {
        id: middle

        readonly property bool gap: !labels.scene.damaged

        bounds: labels.room
        visible: gap || labels.stopped || labels.told >= 0
        text: gap ? qsTr("Gap") : labels.stopped ? qsTr("Signal stops here") : labels.fresh >= 0 ? qsTr("New myelin")
            : labels.bare >= 0 ? qsTr("Bare fibre") : qsTr("Worn sleeve")
        detail: gap ? qsTr("(node of Ranvier)") : !labels.stopped && labels.fresh >= 0 ? qsTr("thinner and shorter") : ""
        point: gap ? labels.spot([448, 442], [464, 410]) : labels.stopped ? labels.front : labels.middleOf(labels.told)
        center: labels.portrait ? labels.spot([0, 0], [gap ? 330 : 270, 650])
            : labels.after(myelin.pill, labels.spot([gap ? 610 : 640, 594], [0, 0]), pill.width)
    }

    PictureLabel {
        bounds: labels.room
        visible: center.x + pill.width / 2 < (labels.portrait ? labels.spot([0, 0], [806, 0]).x : labels.width)
        text: qsTr("Nerve fibre")
        detail: qsTr("(axon)")
        point: labels.spot([870, 402], [842, 520])
        center: labels.after(middle.pill, labels.spot([890, 566], [604, 600]), pill.width)
    }
}
