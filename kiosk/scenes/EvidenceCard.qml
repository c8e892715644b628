// The open study in words, or how to read the dots; with less movement the next still.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var f: scene.f
    readonly property var told: scene.studies.words[f.codes[f.open] ?? ""] ?? null
    readonly property real line: Theme.labelSize(26) * 1.2

    // Room for the longest study, so that nothing jumps.
    height: line * (width < 1080 ? 7 : 5) + 44

    Card {
        anchors.fill: parent
        radius: 32
    }

    Column {
        id: lines

        x: 26
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 52 - (next.visible ? next.width + 16 : 0)
        spacing: 4

        Label {
            width: parent.width
            text: card.told ? card.scene.studies.title(card.f.codes[card.f.open], card.f.years[card.f.open], card.f.planned[card.f.open]) : qsTr("Touch a dot to open the study.")
            font.pixelSize: Theme.labelSize(30)
            font.weight: Theme.bold
            leading: 1.15
        }

        Label {
            width: parent.width
            text: card.told ? card.told[1] : qsTr("The number in a dot is how many people took part. Two rings: a review of several studies. Empty: it still runs.")
            font.pixelSize: Theme.labelSize(26)
            leading: 1.2
        }

        Label {
            visible: card.told !== null
            width: parent.width
            text: card.told ? card.told[2] : ""
            font.pixelSize: Theme.labelSize(26)
            leading: 1.2
        }

        Label {
            visible: card.told !== null
            width: parent.width
            text: card.told ? card.told[3] : ""
            color: Theme.primary
            font.pixelSize: Theme.labelSize(26)
            font.weight: Theme.bold
            leading: 1.2
        }
    }

    ActionButton {
        id: next

        visible: card.scene.stage.lessMovement
        x: parent.width - width - 20
        anchors.verticalCenter: parent.verticalCenter
        width: 104
        height: 104
        sidePadding: 8
        primary: true
        icon: "next"
        label: qsTr("Next step")
        onActivated: card.scene.stage.still = (card.scene.stage.still + 1) % card.scene.stage.stills
    }
}
