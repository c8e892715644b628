// Who is this? The name and one sentence about what was touched, while everything stands still.
import QtQuick
import kiosk.ui

Item {
    id: meet

    required property var scene
    // What the card should not hide, asked for when it opens.
    required property var obstacles

    readonly property var known: ({
        tcell: [qsTr("T cell"), qsTr("A white blood cell. In MS it treats myelin like a germ and calls other cells.")],
        bcell: [qsTr("B cell"), qsTr("A white blood cell. It makes antibodies, which mark what to attack.")],
        phago: [qsTr("Macrophage"), qsTr("A clean-up cell from the blood. In MS it takes myelin away.")],
        glia: [qsTr("Microglia"), qsTr("The brain's own clean-up cell. It takes loose myelin away.")],
        myelin: [qsTr("Myelin"), qsTr("The fatty wrap that keeps nerve signals strong and fast.")],
        oligo: [qsTr("Oligodendrocyte"), qsTr("It makes myelin. In MS it can be harmed too.")],
        wall: [qsTr("Blood–brain barrier"), qsTr("Tightly packed cells that keep many germs and cells out of the brain.")]
    })
    readonly property var card: scene.met === "" ? null : open(known[scene.met])

    function open(words: var): var {
        const wanted = [{text: words[0], detail: words[1], most: 440, point: meet.scene.metAt}]
        return places.arrange(wanted, meet.obstacles(meet.scene.f))[0]
    }

    AttackPlaces {
        id: places

        room: Qt.rect(16, 14, meet.width - 32, meet.scene.floor - 22)
    }

    PictureLabel {
        anchors.fill: parent
        visible: meet.card !== null
        text: meet.card?.text ?? ""
        detail: meet.card?.detail ?? ""
        mostWidth: 440
        bounds: places.room
        point: meet.card?.point ?? Qt.point(0, 0)
        center: meet.card?.center ?? Qt.point(0, 0)
    }
}
