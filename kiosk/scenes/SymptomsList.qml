// The places as large buttons, with the numbers they have in the picture; those already seen have a tick.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: list

    required property var scene

    spacing: 16

    Repeater {
        model: list.scene.told.names.length

        Target {
            id: row

            required property int index

            readonly property bool lit: list.scene.place === index
            readonly property bool seen: list.scene.f.touched[index] ?? false

            width: list.width
            height: Math.max(88, Math.min(116, (list.height - 5 * 16) / 6))
            label: list.scene.told.names[index]

            Accessible.role: Accessible.Button
            Accessible.name: label
            Accessible.onPressAction: row.activate()

            onActivated: list.scene.touch(index)

            Card {
                anchors.fill: parent
                radius: 26
                shadow: false
                color: row.lit ? (row.pressed ? Theme.primaryPress : Theme.primary) : row.pressed ? Theme.primaryTint : Theme.surface
                borderWidth: 3
                borderColor: row.lit ? Theme.primary : Theme.line
            }

            SymptomsNumber {
                id: number

                x: 14
                anchors.verticalCenter: parent.verticalCenter
                number: row.index + 1
                lit: row.lit
            }

            Label {
                x: number.x + number.width + 14
                y: 6
                width: parent.width - x - (row.seen ? 50 : 12)
                height: parent.height - 12
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: 24
                text: row.label
                color: row.lit ? Theme.inkOnPrimary : Theme.ink
                font.pixelSize: Theme.labelSize(32)
                font.weight: Theme.bold
                leading: 1.1
            }

            Icon {
                visible: row.seen
                x: parent.width - width - 14
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: 34
                color: row.lit ? Theme.inkOnPrimary : Theme.good
            }
        }
    }
}
