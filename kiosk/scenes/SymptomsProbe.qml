// The words of a place: its work in bold, and what people may feel. Also asked, unseen, how much room they need.
import QtQuick
import kiosk.ui

Column {
    id: probe

    property string work: ""
    property string may: ""
    property string route: ""

    readonly property real words: (work === "" ? 0 : bold.height + spacing) + plain.height
    readonly property real way: measure.implicitHeight

    spacing: 4

    Label {
        id: bold

        visible: text !== ""
        width: probe.width
        text: probe.work
        font.pixelSize: Theme.labelSize(29)
        font.weight: Theme.bold
        leading: 1.15
    }

    Label {
        id: plain

        width: probe.width
        text: probe.may
        font.pixelSize: Theme.labelSize(27)
        leading: 1.18
    }

    Label {
        id: measure

        visible: false
        width: probe.width
        text: probe.route
        font.pixelSize: Theme.labelSize(25)
        leading: 1.12
    }
}
