// One step of evidence in full: people, design, result, source.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Target {
    id: card

    required property var slide
    required property int index
    required property Visitor visitor

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property var item: slide.items[index] ?? ({label: "", cells: []})
    readonly property string sources: slide.itemSources[index] ?? ""

    readonly property real wantedHeight: column.height + 48

    over: 1
    slop: 0
    label: qsTr("Close")
    onActivated: card.visitor.touchItem(card.index)

    Card {
        anchors.fill: parent
        borderWidth: 3
        borderColor: Theme.primary
    }

    Column {
        id: column

        x: 32
        y: 24
        width: parent.width - 64 - 92
        spacing: 8

        Label {
            width: parent.width
            text: card.item.label
            font.pixelSize: Theme.titleSize(38)
            font.weight: Theme.bold
            leading: 1.1
        }

        Repeater {
            model: card.item.cells

            Row {
                id: line

                required property string modelData
                required property int index

                width: column.width
                spacing: 20

                Label {
                    width: 280
                    text: card.slide.heads[line.index + 1] ?? ""
                    color: Theme.inkSoft
                    font.pixelSize: Theme.labelSize(28)
                    font.weight: Theme.medium
                    leading: 1.15
                }

                Label {
                    width: parent.width - 300
                    text: line.modelData
                    font.pixelSize: Theme.labelSize(31)
                    leading: 1.2
                }
            }
        }

        Label {
            width: parent.width
            text: qsTr("Sources: %1").arg(card.sources)
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize(26)
            leading: 1.15
        }
    }

    Rectangle {
        x: parent.width - width - 20
        y: 20
        width: 80
        height: 80
        radius: 40
        color: card.pressed ? Theme.primaryTint : Theme.page

        Icon { anchors.centerIn: parent; name: "cross"; size: 44 }
    }
}
