// The three types of MS as buttons.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: types

    required property var scene

    readonly property real each: (width - 2 * 16) / 3
    readonly property bool shown: scene.offers("type")
    readonly property list<string> names: [qsTr("Relapsing-remitting"), qsTr("Secondary progressive"), qsTr("Primary progressive")]
    // As large as the longest name allows, and the same for all three.
    readonly property real pixels: Math.min(28, (each - 40) / (0.5 * Math.max(...names.map(name => name.length))) / (Theme.labelSize(100) / 100))

    height: shown ? 88 : 0

    Repeater {
        model: types.shown ? types.names : []

        ActionButton {
            required property int index
            required property string modelData

            x: index * (types.each + 16)
            width: types.each
            height: types.height
            fontPixels: types.pixels
            sidePadding: 10
            selected: types.scene.f.kind === index
            text: modelData
            onActivated: types.scene.act("type", index)
        }
    }
}
