// The sleeves in five baked states of wear, cross-faded, and the cell that makes two of them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: myelin

    required property var scene

    readonly property var shares: scene.f.sleeves ?? [1, 1, 1, 1, 1]
    readonly property var centres: [9, 30, 51, 72, 93]
    readonly property real oligo: scene.f.oligo ?? 1

    Repeater {
        model: [false, true]

        Image {
            required property bool modelData

            x: 22 * myelin.scene.sx
            y: 37 * myelin.scene.sy
            width: 37 * myelin.scene.sx
            height: 18 * myelin.scene.sy
            // The harmed drawing lies below; the healthy one fades out over it.
            z: modelData ? 0 : 1
            opacity: modelData ? Math.min(1, (1 - myelin.oligo) * 6) : Math.max(0, Math.min(1, (myelin.oligo - 0.62) * 3.4))
            visible: opacity > 0
            source: myelin.scene.files + (modelData ? "oligo-harmed-" : "oligo-") + myelin.scene.look
            sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
        }
    }

    Repeater {
        model: 5

        Item {
            id: sleeve

            required property int index

            readonly property real centre: myelin.centres[index]
            readonly property real wear: (1 - (myelin.shares[index] ?? 1)) * 4
            readonly property int stage: Math.min(3, Math.floor(wear))
            readonly property real rise: (myelin.scene.fibre(centre + 4) - myelin.scene.fibre(centre - 4)) * myelin.scene.sy

            x: centre * myelin.scene.sx - width / 2
            y: myelin.scene.fibre(centre) * myelin.scene.sy - height / 2
            z: 2
            width: 19.8 * myelin.scene.sx
            height: width * 132 / 240
            rotation: Math.atan2(rise, 8 * myelin.scene.sx) * 180 / Math.PI

            Art {
                anchors.fill: parent
                name: "attack-sleeve-" + (100 - 25 * (sleeve.stage + (sleeve.wear > 0 ? 1 : 0)))
                visible: sleeve.wear > 0
            }

            Art {
                anchors.fill: parent
                name: "attack-sleeve-" + (100 - 25 * sleeve.stage)
                opacity: 1 - Math.max(0, Math.min(1, sleeve.wear - sleeve.stage))
                visible: opacity > 0

                Behavior on opacity {
                    enabled: !Theme.proof && !Theme.lessMovement
                    NumberAnimation { duration: 500; easing.type: Easing.InOutSine }
                }
            }

            Target {
                anchors.centerIn: parent
                width: parent.width * 0.8
                height: Math.max(96, parent.height * 0.7)
                label: qsTr("Myelin")
                onActivated: myelin.scene.meet("myelin", sleeve.centre, myelin.scene.fibre(sleeve.centre) + 1.5)
            }
        }
    }

    Target {
        x: 40.5 * myelin.scene.sx - width / 2
        y: 48.4 * myelin.scene.sy - height / 2
        width: 100
        height: 96
        round: true
        label: qsTr("Oligodendrocyte")
        onActivated: myelin.scene.meet("oligo", 40.5, 48.4)
    }
}
