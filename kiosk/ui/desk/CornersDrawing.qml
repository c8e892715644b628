// Two hands hold the upper corners of the screen: the gesture that asks for the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: drawing

    property bool upright: false

    readonly property real wide: upright ? Math.min(width - 160, (height - 60) * 9 / 16) : width - 160
    readonly property real high: upright ? wide * 16 / 9 : wide * 9 / 16

    Rectangle {
        id: screen

        x: (parent.width - width) / 2
        y: 60
        width: drawing.wide
        height: drawing.high
        radius: 30
        color: "#04121D"
        border.width: 14
        border.color: Theme.inkSoft

        Icon { anchors.centerIn: parent; name: "lock"; size: 110; color: "#8FB2C1" }

        Repeater {
            model: 2

            Item {
                id: corner

                required property int index

                x: index === 0 ? 62 : screen.width - 62
                y: 62

                Repeater {
                    model: 3

                    Rectangle {
                        required property int index

                        x: -width / 2
                        y: -height / 2
                        width: 56 + index * 44
                        height: width
                        radius: width / 2
                        color: "transparent"
                        border.width: 5
                        border.color: Theme.highlight
                        opacity: 1 - index * 0.28
                    }
                }

                Icon {
                    // Its fingertip lies in the middle of the rings.
                    x: corner.index === 0 ? -62 : -68
                    y: -14
                    name: "hand"
                    size: 130
                    color: "white"
                    weight: 3.4
                    transform: Scale { origin.x: 65; xScale: corner.index === 0 ? 1 : -1 }
                }
            }
        }
    }

    Rectangle {
        x: (parent.width - width) / 2
        y: screen.y + screen.height - height / 2
        width: seconds.width + 72
        height: 72
        radius: 36
        color: Theme.highlight

        Label { id: seconds; anchors.centerIn: parent; text: qsTr("3 seconds"); color: Theme.inkOnHighlight; font.pixelSize: 34; font.weight: Theme.bold; leading: 1.1; wrapMode: Text.NoWrap }
    }
}
