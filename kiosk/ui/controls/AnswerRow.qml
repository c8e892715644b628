// One answer over the full width: a mark, the words, and after the check a word of what it was.
import QtQuick
import kiosk.ui

Target {
    id: row

    required property string text
    property bool chosen: false
    property bool checked: false
    // "", "right", "missed" or "not-quite"
    property string mark: ""
    property bool square: false

    readonly property bool isAnswer: mark === "right" || mark === "missed"
    readonly property real markWidth: 64

    // Room for the word of what it was is kept from the beginning: nothing grows at the check.
    height: Math.max(116, Theme.mm(30), title.height + tag.implicitHeight + (title.lineCount > 1 ? 12 : 28))
    enabled: !checked
    slop: 10
    label: text
    Accessible.role: square ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: label
    Accessible.checked: chosen
    Accessible.onPressAction: row.activate()

    Rectangle {
        visible: row.mark !== "not-quite"
        anchors.fill: parent
        radius: 28
        color: row.isAnswer ? Theme.goodTint : row.checked ? "transparent" : row.chosen || row.pressed ? Theme.primaryTint : Theme.surface
        border.width: row.isAnswer || row.chosen ? 6 : 3
        border.color: row.isAnswer ? Theme.good : row.checked ? Theme.hair : row.chosen ? Theme.primary : Theme.line
    }

    DashedFrame {
        visible: row.mark === "not-quite"
        anchors.fill: parent
        fill: Theme.almostTint
    }

    Item {
        x: 30
        width: row.markWidth
        height: parent.height

        Rectangle {
            visible: !row.checked
            anchors.centerIn: parent
            width: 50
            height: 50
            radius: row.square ? 12 : 25
            color: row.chosen && row.square ? Theme.primary : Theme.surface
            border.width: row.chosen && !row.square ? 15 : 4
            border.color: row.chosen ? Theme.primary : Theme.line

            Icon { visible: row.chosen && row.square; anchors.centerIn: parent; name: "check"; size: 38; color: Theme.inkOnPrimary }
        }

        Rectangle {
            visible: row.checked && row.mark !== ""
            anchors.centerIn: parent
            width: 60
            height: 60
            radius: 30
            color: row.isAnswer ? Theme.good : Theme.almost

            Icon {
                anchors.centerIn: parent
                name: row.isAnswer ? "check" : "retry"
                size: 40
                color: row.isAnswer ? Theme.inkOnGood : Theme.inkOnAlmost
            }
        }
    }

    Column {
        id: words

        x: 30 + row.markWidth + 24
        width: parent.width - x - 28
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: title

            width: parent.width
            text: row.text
            font.pixelSize: Theme.labelSize(35)
            font.weight: Theme.medium
            leading: 1.15
        }

        Label {
            id: tag

            visible: row.mark !== ""
            text: row.mark === "missed" ? qsTr("Answer") : qsTr("Your answer")
            color: row.isAnswer ? Theme.good : Theme.almost
            font.pixelSize: Theme.labelSize(26)
            font.weight: Theme.bold
            leading: 1.15
        }
    }
}
