// A raised surface: a soft shadow in the light theme, a line in the dark one.
import QtQuick
import kiosk.ui

Item {
    id: card

    property color color: Theme.surface
    property real radius: 32
    property real borderWidth: Theme.dark ? 2 : 0
    property color borderColor: Theme.line
    property bool shadow: true
    // For the proof-reader: no text may reach under or over its edge.
    readonly property bool surface: true

    BorderImage {
        visible: card.shadow && !Theme.dark
        anchors.fill: parent
        anchors.margins: -36
        source: Theme.artFolder === "" ? "" : Theme.artFolder + "/card_shadow.png"
        border { left: 68; right: 68; top: 68; bottom: 68 }
    }

    Rectangle {
        anchors.fill: parent
        color: card.color
        radius: card.radius
        border.width: card.borderWidth
        border.color: card.borderColor
    }
}
