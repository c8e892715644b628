// A chapter on the home screen: its picture, its title, its time, whether it was seen and its place in the tour.
import QtQuick
import kiosk.ui

Target {
    id: card

    required property var chapter

    readonly property bool inTour: chapter.number > 0
    readonly property real artHeight: Math.round(height - title.height - facts.height - 38)

    slop: 10
    label: chapter.title
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: card.activate()

    Card {
        anchors.fill: parent
        color: card.pressed ? Theme.primaryTint : Theme.surface
    }

    Rectangle {
        width: parent.width
        height: card.artHeight
        topLeftRadius: 32
        topRightRadius: 32
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.stageTop }
            GradientStop { position: 1; color: Theme.stageBottom }
        }

        Image {
            anchors.fill: parent
            source: Theme.dark ? card.chapter.picture.dark : card.chapter.picture.light
            fillMode: Image.PreserveAspectCrop
            asynchronous: !Theme.proof
        }
    }

    // Only where the picture is: further down it would cover the shadow of the card.
    RoundedMask {
        width: parent.width
        height: card.artHeight
        corners: 2
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: 32
        border.width: card.inTour ? 6 : Theme.dark ? 2 : 0
        border.color: card.inTour ? Theme.primary : Theme.line
    }

    Rectangle {
        visible: card.inTour
        x: 16
        y: 16
        width: 60
        height: 60
        radius: 30
        color: Theme.primary
        border.width: 4
        border.color: Theme.surface

        Label {
            anchors.centerIn: parent
            text: card.chapter.number
            color: Theme.inkOnPrimary
            font.pixelSize: 34
            font.weight: Theme.bold
            leading: 1
        }
    }

    Item {
        x: 24
        y: card.artHeight
        width: parent.width - 48
        height: parent.height - card.artHeight

        Label {
            id: title

            y: 14
            width: parent.width
            text: card.chapter.title
            font.pixelSize: Theme.titleSize(31)
            font.weight: Theme.bold
            leading: 1.08
        }

        Row {
            id: facts

            anchors.top: title.bottom
            anchors.topMargin: 6
            spacing: 12

            Icon { name: "clock"; size: 30; color: Theme.inkSoft; anchors.verticalCenter: parent.verticalCenter }
            Label {
                text: qsTr("%1 min").arg(card.chapter.minutes)
                color: Theme.inkSoft
                font.pixelSize: Theme.labelSize(28)
                leading: 1.1
            }
        }

        Row {
            visible: card.chapter.seen
            anchors.right: parent.right
            anchors.verticalCenter: facts.verticalCenter
            spacing: 10

            Icon { name: "check"; size: 32; color: Theme.good; anchors.verticalCenter: parent.verticalCenter }
            Label {
                text: qsTr("Seen")
                color: Theme.good
                font.pixelSize: Theme.labelSize(28)
                font.weight: Theme.bold
                leading: 1.1
            }
        }
    }
}
