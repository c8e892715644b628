// Who is this? The name and one sentence about what was touched, while everything stands still.
import QtQuick
import kiosk.ui

Item {
    id: meet

    required property var scene

    readonly property var known: ({
        tcell: [qsTr("T cell"), qsTr("A white blood cell. In MS it treats myelin like a germ and calls other cells.")],
        bcell: [qsTr("B cell"), qsTr("A white blood cell. It makes antibodies that mark myelin.")],
        phago: [qsTr("Macrophage"), qsTr("A clean-up cell from the blood. In MS it takes myelin away.")],
        myelin: [qsTr("Myelin"), qsTr("The fatty wrap that keeps nerve signals strong and fast.")],
        oligo: [qsTr("Oligodendrocyte"), qsTr("It makes myelin. In MS it can be harmed too.")],
        wall: [qsTr("Blood–brain barrier"), qsTr("Tightly packed cells that keep most cells and germs in the blood.")]
    })
    readonly property var words: known[scene.met] ?? null

    PictureLabel {
        anchors.fill: parent
        visible: meet.words !== null
        text: meet.words ? meet.words[0] : ""
        detail: meet.words ? meet.words[1] : ""
        mostWidth: 440
        bounds: Qt.rect(16, 12, meet.width - 32, meet.scene.floor - 20)
        point: meet.scene.metAt
        center: Qt.point(meet.scene.metAt.x + (meet.scene.metAt.x < meet.width / 2 ? 320 : -320),
                         meet.scene.metAt.y + (meet.scene.metAt.y < meet.scene.floor / 2 ? 90 : -120))
    }
}
