// The name of a fibre at its end, and when the signal arrived there.
import QtQuick
import kiosk.ui

Rectangle {
    id: tag

    required property string name
    property string time: ""
    property string icon: ""
    property color tone: Theme.ink
    // Whether it stands for the visitor's fibre, which is drawn in the colour of the trace.
    property bool strong: false

    readonly property bool plate: true

    width: content.width + 40
    height: content.height + 20
    radius: 22
    color: Theme.surface
    border.width: 2
    border.color: Theme.hair

    Row {
        id: content

        x: 20
        y: 10
        spacing: 14

        Rectangle {
            width: 34
            height: tag.strong ? 6 : 4
            radius: height / 2
            color: tag.strong ? Theme.signalRing : Theme.line
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: tag.name
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
            leading: 1.15
            wrapMode: Text.NoWrap
        }

        Icon {
            visible: tag.icon !== ""
            name: tag.icon
            size: 32
            weight: 5
            color: tag.tone
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            visible: text !== ""
            text: tag.time
            color: tag.tone
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
            leading: 1.15
            wrapMode: Text.NoWrap
        }
    }
}
