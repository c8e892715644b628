// Which treatment the dots are about, and begin anew.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: bar

    required property var scene

    readonly property real gap: 16
    readonly property real edge: 24
    readonly property real letterPixels: 27
    // What the four buttons may share.
    readonly property real room: width - again.width - gap * 4
    readonly property list<string> longNames: [qsTr("All"), qsTr("MSC"), qsTr("Blood stem cells"), qsTr("Repair by a pill")]
    readonly property list<string> shortNames: [qsTr("All"), qsTr("MSC"), qsTr("aHSCT"), qsTr("A pill")]
    readonly property list<string> names: sum(longNames.map(needed)) <= room ? longNames : shortNames
    readonly property list<real> widths: shared(names.map(needed))

    // The width a button needs for its words.
    function needed(name: string): real {
        return letters.advanceWidth(name) + 2 * edge;
    }

    function sum(widths: list<real>): real {
        return widths.reduce((all, one) => all + one, 0);
    }

    // All alike where that is enough for every one; else each what it needs, and what is left in equal parts.
    function shared(least: list<real>): list<real> {
        const alike = room / least.length;
        const spare = (room - sum(least)) / least.length;
        return least.every(one => one <= alike) ? least.map(() => alike) : least.map(one => one + spare);
    }

    height: 84

    FontMetrics {
        id: letters

        font.family: Theme.family
        font.pixelSize: Theme.labelSize(bar.letterPixels)
        font.weight: Theme.bold
    }

    Repeater {
        model: bar.scene.offers("filter") ? bar.names.length : 0

        ActionButton {
            required property int index

            x: bar.sum(bar.widths.slice(0, index)) + index * bar.gap
            width: bar.widths[index]
            height: bar.height
            fontPixels: bar.letterPixels
            selected: bar.scene.f.filter === index
            text: bar.names[index]
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
