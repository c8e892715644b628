// Crumbs of lost myelin below the fibres, and the microglia that clear them away, one along each fibre.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: debris

    required property var scene

    readonly property RepairPlaces places: scene.places
    readonly property real loss: scene.f.loss
    readonly property bool clears: scene.f.clear
    // How far the microglia have come.
    readonly property real way: loss > 0 ? Math.min(1, (1 - scene.f.debris) / 0.93) : 0
    readonly property int crumbs: 9

    Repeater {
        model: 3 * debris.crumbs

        Art {
            required property int index

            readonly property int row: Math.floor(index / debris.crumbs)
            readonly property int place: index % debris.crumbs
            readonly property real share: (place + 0.8) / (debris.crumbs + 0.6)
            readonly property point at: debris.places.inRow(row, debris.places.sweep(row, share))

            name: "crumb"
            width: [30, 24, 34, 26][(index * 7) % 4] * debris.places.unit
            height: width
            rotation: index * 47
            x: at.x - width / 2 + (index * 29) % 22 - 11
            y: at.y + debris.places.sleeve + [4, 22, 12][(index * 5) % 3] - height / 2 + 6
            opacity: Math.min(1, 1.6 * debris.loss) * Math.max(0, Math.min(1, 1 + (share - debris.way) * 14))
            visible: opacity > 0
        }
    }

    Repeater {
        model: 3

        Item {
            id: eater

            required property int index

            readonly property bool works: debris.clears && debris.loss > 0 && debris.way < 1
            readonly property point at: debris.places.eater(index, debris.loss > 0 ? debris.scene.f.debris : 1)

            x: at.x
            y: at.y

            Art {
                name: eater.works ? "macrophage" : "microglia-resting"
                width: (eater.works ? 118 : 106) * debris.places.unit
                height: eater.works ? width * 300 / 360 : width
                x: -width / 2
                y: -height / 2
            }
        }
    }
}
