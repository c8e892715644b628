// A small picture of a slide with its number and title.
import QtQuick
import kiosk.ui

Target {
    id: card

    required property var tile

    slop: 8
    label: tile.title
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: card.activate()

    SlidePicture {
        id: picture

        height: Math.min(parent.height - 46, parent.width * 9 / 16)
        width: height * 16 / 9
        behind: Theme.page
        source: card.tile.picture
        opacity: card.tile.hidden === "" ? 1 : 0.35
    }

    StateChip {
        visible: card.tile.hidden !== ""
        anchors.centerIn: picture
        tone: "warn"
        text: card.tile.hidden === "today" ? qsTr("Hidden today") : qsTr("Hidden")
    }

    DeskLabel {
        y: picture.height + 8
        width: picture.width
        text: card.tile.number + ". " + card.tile.title
        font.weight: Theme.medium
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
