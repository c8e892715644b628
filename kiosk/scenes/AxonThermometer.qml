// How warm the body is; a touch on a degree makes it so. The dial in the card does the same.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: thermometer

    required property var scene

    readonly property int degrees: scene.f.degrees
    readonly property int coolest: 36
    readonly property real each: 96
    // Where the mark of a degree lies.
    function level(degree: int): real {
        return (2.5 - (degree - thermometer.coolest)) * thermometer.each
    }

    width: 120
    height: 3 * each + 16

    Rectangle {
        anchors.fill: parent
        radius: 32
        color: Theme.surface
        border.width: 2
        border.color: Theme.hair
    }

    Rectangle {
        x: 14
        y: 22
        width: 28
        height: parent.height - 60
        radius: 14
        color: Theme.sunken
        border.width: 3
        border.color: Theme.line
    }

    Rectangle {
        x: 20
        y: thermometer.level(thermometer.degrees) + 8
        width: 16
        height: parent.height - 40 - y
        radius: 8
        color: Theme.signalRing

        Behavior on y {
            NumberAnimation { duration: Theme.fade; easing.type: Easing.OutCubic }
        }
    }

    Rectangle {
        x: 7
        y: parent.height - 60
        width: 42
        height: 42
        radius: 21
        color: Theme.signalRing
        border.width: 3
        border.color: Theme.line
    }

    Repeater {
        model: 3

        Target {
            id: mark

            required property int index
            readonly property int degree: 38 - index
            readonly property bool now: degree === thermometer.degrees

            x: 4
            y: 16 + index * thermometer.each
            width: parent.width - 8
            height: thermometer.each - 16
            label: qsTr("%1 °C").arg(degree)
            Accessible.role: Accessible.Button
            Accessible.name: label
            Accessible.onPressAction: mark.activate()
            onActivated: thermometer.scene.act("warmth", mark.degree)

            Rectangle {
                x: 50
                y: (parent.height - height) / 2
                width: 56
                height: 52
                radius: 16
                color: mark.now ? Theme.primary : mark.pressed ? Theme.primaryTint : Theme.surface
            }

            Label {
                x: 50
                y: (parent.height - height) / 2
                width: 56
                text: mark.degree + "°"
                color: mark.now ? Theme.inkOnPrimary : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: 27
                font.weight: Theme.bold
                wrapMode: Text.NoWrap
            }
        }
    }
}
