// The words of a place in a picture to be touched; never touched itself.
import QtQuick
import kiosk.ui

Rectangle {
    id: label

    required property string text
    required property point center
    property bool answer: false
    property bool chosen: false
    property real mostWidth: 420
    readonly property bool plate: true

    x: Math.max(8, Math.min((parent?.width ?? 0) - width - 8, center.x - width / 2))
    y: center.y - height / 2
    width: Math.min(mostWidth, words.implicitWidth + 40)
    height: words.height + 22
    radius: 20
    color: answer ? Theme.goodTint : chosen ? Theme.primaryTint : Theme.surface
    border.width: answer || chosen ? 6 : 2
    border.color: answer ? Theme.good : chosen ? Theme.primary : Theme.hair

    // Chosen is a tick, too, not only a colour.
    Rectangle {
        visible: label.chosen
        x: -36
        y: -18
        width: 52
        height: 52
        radius: 26
        color: label.answer ? Theme.good : Theme.primary
        border.width: 4
        border.color: Theme.surface

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 34
            color: label.answer ? Theme.inkOnGood : Theme.inkOnPrimary
        }
    }

    Label {
        id: words

        x: 18
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 36
        text: label.text
        color: label.answer ? Theme.good : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.labelSize(27)
        font.weight: Theme.bold
        leading: 1.12
    }
}
