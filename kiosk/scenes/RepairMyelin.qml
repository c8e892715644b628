// The lost sleeves wearing away, and the new ones growing: each on its bare stretch, with the arm of the cell that makes it.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: myelin

    required property var scene

    readonly property RepairPlaces places: scene.places
    readonly property real loss: scene.f.loss

    Repeater {
        model: 6

        Item {
            id: old

            required property int index

            readonly property int row: Math.floor(index / 2)
            readonly property real middle: myelin.places.from + myelin.places.old * (index % 2 + 0.5)
            readonly property point at: myelin.places.inRow(row, middle)

            x: at.x - width / 2
            y: at.y - height / 2
            width: (myelin.places.old - 9.6) * myelin.places.scale + 24
            height: 2 * myelin.places.sleeve + 28
            rotation: myelin.places.slope(middle)

            Repeater {
                // The worn drawing lies below; each fades out over the one before it.
                model: ["gone", "worn", "old"]

                RepairPicture {
                    required property string modelData

                    fit: myelin.scene.fit
                    anchors.fill: parent
                    opacity: modelData === "old" ? Math.max(0, 1 - 2 * myelin.loss)
                        : modelData === "worn" ? Math.min(1, 2 - 2 * myelin.loss) * (myelin.loss > 0 ? 1 : 0)
                        : myelin.loss > 0 ? 1 : 0
                    visible: opacity > 0
                    source: myelin.scene.files + modelData + "-" + myelin.scene.look
                }
            }
        }
    }

    Repeater {
        model: 18

        RepairSite {
            required property int index

            scene: myelin.scene
            row: Math.floor(index / myelin.places.sites)
            site: index % myelin.places.sites
            owner: myelin.scene.owner[index] ?? -1
            done: myelin.scene.wrapped[index] ?? 0
        }
    }
}
