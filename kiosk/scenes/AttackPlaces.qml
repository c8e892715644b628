// Finds a free place near its part for each label of the attack scene, whose cells stop somewhere else every time.
import QtQuick
import kiosk.ui

QtObject {
    id: places

    required property rect room

    // About the size of a pill, before it is drawn.
    function size(want: var): size {
        if (want.badge > 0)
            return Qt.size(58, 58)
        const longest = Math.max(want.text.length * Theme.labelSize(28), want.detail.length * Theme.labelSize(25) * 0.92)
        return Qt.size(longest * 0.57 + 48, (want.detail === "" ? 1 : 1.95) * Theme.labelSize(28) * 1.15 + 26)
    }

    function overlap(a: var, b: var): real {
        const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
        return w > 0 && h > 0 ? w * h : 0
    }

    // `wanted` with a `center` each: the one with the least covered, else the nearest. Those with a center keep it.
    function arrange(wanted: var, obstacles: var): var {
        const taken = []
        for (const want of wanted) {
            const s = places.size(want)
            const box = (c) => ({x: c.x - s.width / 2 - 8, y: c.y - s.height / 2 - 8, width: s.width + 16, height: s.height + 16})
            if (want.center === undefined) {
                let least = Infinity
                for (const far of want.badge > 0 ? [66, 84, 100] : [74, 96, 124, 156]) {
                    for (let turn = 0; turn < 16; turn++) {
                        const angle = turn * Math.PI / 8
                        const reach = want.badge > 0 ? far : far + Math.abs(Math.cos(angle)) * s.width / 2
                        const c = Qt.point(want.point.x + reach * Math.cos(angle), want.point.y + far * Math.sin(angle))
                        const b = box(c)
                        let cost = far * 12 + 40 * (b.width * b.height - places.overlap(b, places.room))
                        for (const other of obstacles)
                            cost += other.weight * places.overlap(b, other)
                        for (const other of taken)
                            cost += 20 * places.overlap(b, other)
                        if (cost < least) {
                            least = cost
                            want.center = c
                        }
                    }
                }
            }
            taken.push(box(want.center))
        }
        return wanted
    }
}
