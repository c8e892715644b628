// Which treatment the dots are about, and begin anew.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: bar

    required property var scene

    readonly property bool narrow: width < 1080
    readonly property real each: (width - again.width - 16 * 4) / 4

    height: 84

    Repeater {
        model: !bar.scene.offers("filter") ? [] : [qsTr("All"), qsTr("MSC"), bar.narrow ? qsTr("aHSCT") : qsTr("Blood stem cells"), bar.narrow ? qsTr("A pill") : qsTr("Repair by a pill")]

        ActionButton {
            required property int index
            required property string modelData

            x: index * (bar.each + 16)
            width: bar.each
            height: bar.height
            fontPixels: 27
            sidePadding: 10
            selected: bar.scene.f.filter === index
            text: modelData
            onActivated: bar.scene.stage.act("filter", index)
        }
    }

    ActionButton {
        id: again

        x: parent.width - width
        width: 88
        height: bar.height
        sidePadding: 8
        icon: "retry"
        label: qsTr("Reset")
        onActivated: bar.scene.stage.reset()
    }
}
