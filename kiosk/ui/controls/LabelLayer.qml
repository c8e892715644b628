// The labels of a picture. Where letters are large or the stage is small they step aside for each other; their leaders
// still end on the parts they name.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: labels

    // [x, y, label x, label y] in pixels of the picture, one row per item
    required property var spots
    // {label, detail}
    required property var items
    required property PictureCanvas canvas
    property bool touchable: false
    property int selected: -1

    signal touched(index: int)

    property var centers: []
    readonly property real gap: 14

    onWidthChanged: Qt.callLater(labels.spread)
    onHeightChanged: Qt.callLater(labels.spread)
    onItemsChanged: Qt.callLater(labels.spread)
    Component.onCompleted: Qt.callLater(labels.spread)

    // Push overlapping pills apart, a little at a time, each along the shorter way, and keep them inside.
    function spread(): void {
        // A late call may find the slide on its way out.
        if (!labels.visible)
            return
        const pills = []
        for (let i = 0; i < repeater.count; ++i) {
            const label = repeater.itemAt(i) as PictureLabel
            const wanted = labels.canvas.place(labels.spots[i][2], labels.spots[i][3])
            pills.push({x: wanted.x, y: wanted.y, w: label.pill.width, h: label.pill.height})
        }
        for (let round = 0; round < 120; ++round) {
            let moved = false
            for (let a = 0; a < pills.length; ++a)
                for (let b = a + 1; b < pills.length; ++b)
                    moved = labels.part(pills[a], pills[b]) || moved
            for (const pill of pills) {
                pill.x = Math.max(pill.w / 2 + 12, Math.min(labels.width - pill.w / 2 - 12, pill.x))
                pill.y = Math.max(pill.h / 2 + 12, Math.min(labels.height - pill.h / 2 - 12, pill.y))
            }
            if (!moved)
                break
        }
        labels.centers = pills.map(pill => Qt.point(pill.x, pill.y))
    }

    function part(a: var, b: var): bool {
        const across = (a.w + b.w) / 2 + labels.gap - Math.abs(a.x - b.x)
        const down = (a.h + b.h) / 2 + labels.gap - Math.abs(a.y - b.y)
        if (across <= 0 || down <= 0)
            return false
        if (down <= across) {
            const way = a.y <= b.y ? 1 : -1
            a.y -= way * down / 2
            b.y += way * down / 2
        } else {
            const way = a.x <= b.x ? 1 : -1
            a.x -= way * across / 2
            b.x += way * across / 2
        }
        return true
    }

    Repeater {
        id: repeater

        model: labels.spots

        PictureLabel {
            required property var modelData
            required property int index

            readonly property var item: labels.items[index] ?? ({label: "", detail: ""})

            point: labels.canvas.place(modelData[0], modelData[1])
            center: labels.centers[index] ?? labels.canvas.place(modelData[2], modelData[3])
            text: item.label
            detail: labels.touchable ? "" : item.detail
            touchable: labels.touchable
            selected: labels.selected === index
            mostWidth: Math.min(440, labels.width * 0.42)
            pill.onWidthChanged: Qt.callLater(labels.spread)
            pill.onHeightChanged: Qt.callLater(labels.spread)
            onActivated: labels.touched(index)
        }
    }
}
