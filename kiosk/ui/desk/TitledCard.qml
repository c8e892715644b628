// A card with a title; what is put into it stands below, one under the other.
import QtQuick
import kiosk.ui

Item {
    id: card

    property string title: ""
    default property alias content: column.data

    implicitHeight: column.height + 60

    Card { anchors.fill: parent }

    Column {
        id: column

        x: 32
        y: 28
        width: parent.width - 64
        spacing: 18

        Label {
            visible: card.title !== ""
            width: parent.width
            text: card.title
            font.pixelSize: 32
            font.weight: Theme.bold
            leading: 1.1
        }
    }
}
