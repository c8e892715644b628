// The open study in words, or how to read the dots; with less movement the next still.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var f: scene.f
    readonly property bool covers: scene.tight
    readonly property var told: scene.studies.words[f.codes[f.open] ?? ""] ?? null
    readonly property real line: Theme.labelSize(26) * 1.2

    visible: !scene.tight || told !== null || next.visible

    // Room for the longest study, so that nothing jumps.
    height: line * (width < 1080 ? 6 : 5) + 44

    // Nothing below the card is touched through it.
    Target {
        anchors.fill: parent
        visible: card.covers
        over: 1
        label: qsTr("Close")
        onActivated: card.scene.stage.act("open", -1)
    }

    Card {
        anchors.fill: parent
        radius: 32
    }

    Icon {
        visible: card.covers && !next.visible
        x: parent.width - 68
        y: 22
        name: "cross"
        size: 40
    }

    Column {
        id: lines

        x: 26
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 52 - (next.visible ? next.width + 16 : card.covers ? 60 : 0)
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
        over: 2
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
