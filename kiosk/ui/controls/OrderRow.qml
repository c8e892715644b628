// One card of an order: its place, its words, and two buttons to move it.
import QtQuick
import kiosk.ui

Item {
    id: row

    required property int place
    required property string text
    property bool last: false
    property bool lit: false
    property bool checked: false
    property string mark: ""
    property int rightPlace: 0

    signal up
    signal down

    readonly property bool settled: checked && mark === "right"

    height: Math.max(116, Theme.mm(30), words.height + 28)

    Rectangle {
        visible: row.mark !== "not-quite"
        anchors.fill: parent
        radius: 28
        color: row.settled ? Theme.goodTint : row.lit ? Theme.primaryTint : Theme.surface
        border.width: row.settled || row.lit ? 6 : 3
        border.color: row.settled ? Theme.good : row.lit ? Theme.primary : Theme.line
    }

    DashedFrame { visible: row.mark === "not-quite"; anchors.fill: parent; fill: Theme.almostTint }

    Rectangle {
        x: 24
        width: 60
        height: 60
        radius: 30
        color: row.settled ? Theme.good : row.checked ? Theme.almost : Theme.ink
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.centerIn: parent
            text: row.place
            color: row.settled ? Theme.inkOnGood : row.checked ? Theme.inkOnAlmost : Theme.surface
            font.pixelSize: 34
            font.weight: Theme.bold
            leading: 1
        }
    }

    Column {
        id: words

        x: 108
        width: parent.width - x - (row.checked ? 28 : 236)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.text
            font.pixelSize: Theme.labelSize(33)
            font.weight: Theme.medium
            leading: 1.12
        }

        Label {
            visible: row.mark === "not-quite"
            text: qsTr("Comes in place %1").arg(row.rightPlace)
            color: Theme.almost
            font.pixelSize: Theme.labelSize(26)
            font.weight: Theme.bold
            leading: 1.12
        }
    }

    Row {
        visible: !row.checked
        x: parent.width - width - 18
        spacing: 16
        anchors.verticalCenter: parent.verticalCenter

        ActionButton {
            width: 92
            height: 84
            slop: 8
            radius: 22
            enabled: row.place > 1
            icon: "up"
            label: qsTr("Move up: %1").arg(row.text)
            onActivated: row.up()
        }

        ActionButton {
            width: 92
            height: 84
            slop: 8
            radius: 22
            enabled: !row.last
            icon: "down"
            label: qsTr("Move down: %1").arg(row.text)
            onActivated: row.down()
        }
    }
}
