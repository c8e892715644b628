// The names of the parts of the one healthy fibre, at most six.
import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene
    // The upper edge of the controls on the stage.
    required property real floor

    readonly property bool portrait: scene.portrait
    readonly property rect room: Qt.rect(0, 0, width, floor - 10)

    // A point of the picture and the place of its label, for landscape and portrait.
    function spot(landscape: var, portrait: var): point {
        const at = labels.portrait ? portrait : landscape
        return labels.scene.spot(at[0], at[1])
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
        visible: labels.scene.f.state === "idle"
        text: qsTr("Signal")
        point: labels.spot([208, 314], [234, 288])
        center: labels.spot([116, 450], [110, 400])
    }

    PictureLabel {
        id: myelin

        bounds: labels.room
        text: qsTr("Myelin sleeve")
        point: labels.spot([338, 418], [344, 378])
        center: labels.spot([labels.scene.wide ? 340 : 250, 596], [190, 520])
    }

    PictureLabel {
        id: gap

        bounds: labels.room
        text: qsTr("Gap")
        detail: qsTr("(node of Ranvier)")
        point: labels.spot([448, 442], [464, 410])
        center: labels.portrait ? labels.spot([0, 0], [330, 650])
            : labels.after(myelin.pill, labels.spot([610, 594], [0, 0]), pill.width)
    }

    PictureLabel {
        bounds: labels.room
        visible: center.x + pill.width / 2 < (labels.portrait ? labels.spot([0, 0], [806, 0]).x : labels.width)
        text: qsTr("Nerve fibre")
        detail: qsTr("(axon)")
        point: labels.spot([870, 402], [842, 520])
        center: labels.after(gap.pill, labels.spot([890, 566], [604, 600]), pill.width)
    }
}
