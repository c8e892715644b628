// The number of a place, the same in the picture and in the list; of the nerves outside it stands in a pale disc.
import QtQuick
import kiosk.ui

Rectangle {
    id: disc

    required property int number
    property bool lit: false

    readonly property bool outside: number > 5

    width: 46
    height: 46
    radius: 23
    color: lit ? Theme.highlight : outside ? Theme.surface : Theme.ink
    border.width: 4
    border.color: lit || outside ? Theme.dark && lit ? Theme.inkOnHighlight : Theme.ink : Theme.surface

    Label {
        anchors.centerIn: parent
        text: disc.number
        color: disc.lit ? Theme.inkOnHighlight : disc.outside ? Theme.ink : Theme.surface
        font.pixelSize: 28
        font.weight: Theme.bold
        leading: 1
    }
}
