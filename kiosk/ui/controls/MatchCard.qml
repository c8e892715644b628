// One side of a pair.
import QtQuick
import kiosk.ui

Target {
    id: card

    required property string text
    property string letter: ""
    property bool lettered: false
    property bool lit: false
    property bool paired: false
    property bool checked: false
    property string mark: ""

    readonly property bool settled: mark === "right"

    height: Math.max(116, Theme.mm(30), words.height + 28)
    enabled: !checked
    slop: 8
    label: text
    Accessible.role: Accessible.Button
    Accessible.name: label

    Rectangle {
        visible: card.mark !== "not-quite"
        anchors.fill: parent
        radius: 28
        color: card.settled ? Theme.goodTint : card.lit || card.pressed ? Theme.primaryTint : Theme.surface
        border.width: card.settled || card.lit || card.paired ? 6 : 3
        border.color: card.settled ? Theme.good : card.lit || card.paired ? Theme.primary : Theme.line
    }

    DashedFrame { visible: card.mark === "not-quite"; anchors.fill: parent; fill: Theme.almostTint }

    Rectangle {
        visible: card.lettered
        x: 20
        width: 56
        height: 56
        radius: 28
        color: card.settled ? Theme.good : card.mark === "not-quite" ? Theme.almost : Theme.ink
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.centerIn: parent
            text: card.letter
            color: card.settled ? Theme.inkOnGood : card.mark === "not-quite" ? Theme.inkOnAlmost : Theme.surface
            font.pixelSize: 32
            font.weight: Theme.bold
            leading: 1
        }
    }

    Label {
        id: words

        x: 94
        width: parent.width - x - 20
        text: card.text
        font.pixelSize: Theme.labelSize(31)
        font.weight: Theme.medium
        leading: 1.12
        anchors.verticalCenter: parent.verticalCenter
    }
}
