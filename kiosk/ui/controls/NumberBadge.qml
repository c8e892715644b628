// A number in a dark disc: a step, a place in an order.
import QtQuick
import kiosk.ui

Rectangle {
    id: badge

    required property int number
    property bool lit: false

    width: 54
    height: 54
    radius: 27
    color: lit ? Theme.primary : Theme.ink

    Label {
        anchors.centerIn: parent
        text: badge.number
        color: badge.lit ? Theme.inkOnPrimary : Theme.surface
        font.pixelSize: 30
        font.weight: Theme.bold
        leading: 1
        wrapMode: Text.NoWrap
    }
}
