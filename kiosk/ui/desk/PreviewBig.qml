// One slide, large, with the ones before and behind it, and what hides it.
import QtQuick
import kiosk.ui

Item {
    id: big

    required property StaffDesk desk
    required property var tile
    required property bool canHide

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true

    // A little more than the page, whose button stands out of it.
    Rectangle { anchors.fill: parent; anchors.margins: -16; color: Theme.page }

    Target { anchors.fill: parent; plane: 1; slop: 0; label: qsTr("Close"); onActivated: big.desk.act("preview.small") }

    Label {
        id: title

        width: parent.width
        text: big.tile.number + ". " + big.tile.title
        font.pixelSize: 40
        font.weight: Theme.bold
        leading: 1.1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    SlidePicture {
        y: 70
        width: Math.min(parent.width, (parent.height - 70 - 130) * 16 / 9)
        height: width * 9 / 16
        behind: Theme.page
        radius: 28
        source: big.tile.picture
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Row {
        spacing: 16
        y: parent.height - height

        DeskButton { plane: 1; height: 96; icon: "back"; label: qsTr("Slide before"); onActivated: big.desk.act("preview.big", big.tile.index - 1) }
        DeskButton { plane: 1; height: 96; icon: "next"; label: qsTr("Next slide"); onActivated: big.desk.act("preview.big", big.tile.index + 1) }
        DeskButton { plane: 1; height: 96; text: qsTr("Close"); icon: "check"; onActivated: big.desk.act("preview.small") }
    }

    Row {
        visible: big.canHide
        spacing: 16
        x: parent.width - width
        y: parent.height - height - (parent.width < 1200 ? 112 : 0)

        DeskButton {
            visible: big.tile.hidden === ""
            plane: 1
            height: 96
            icon: "hidden"
            text: qsTr("Hide today")
            onActivated: big.desk.act("preview.hide", {id: big.tile.id, always: false})
        }
        DeskButton {
            visible: big.tile.hidden === ""
            plane: 1
            height: 96
            text: qsTr("Hide until shown again")
            onActivated: big.desk.act("preview.hide", {id: big.tile.id, always: true})
        }
        DeskButton {
            visible: big.tile.hidden !== ""
            plane: 1
            height: 96
            primary: true
            icon: "eye"
            text: qsTr("Show again")
            onActivated: big.desk.act("preview.unhide", big.tile.id)
        }
    }
}
