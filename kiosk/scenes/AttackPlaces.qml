// Finds a free place near its part for each label of the attack scene, whose cells stop somewhere else every time.
import QtQuick
import kiosk.ui

QtObject {
    id: places

    required property rect room

    // About the size of a pill, before it is drawn; `most` is its greatest width.
    function size(want: var): size {
        if (want.badge > 0)
            return Qt.size(58, 58)
        const most = want.most ?? 330, line = Theme.labelSize(28) * 1.15
        const text = want.text.length * Theme.labelSize(28) * 0.57 + 48
        const detail = want.detail === "" ? 0 : want.detail.length * Theme.labelSize(25) * 0.53 + 48
        const width = Math.min(most, Math.max(text, detail))
        return Qt.size(width, (Math.ceil(text / width) + Math.ceil(detail / width) * 0.93) * line + 26)
    }

    function overlap(a: var, b: var): real {
        const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
        return w > 0 && h > 0 ? w * h : 0
    }

    // How much of the line from p to q runs over a box, 0..1.
    function runsOver(p: point, q: point, box: var): real {
        if (Math.max(p.x, q.x) <= box.x || Math.min(p.x, q.x) >= box.x + box.width
                || Math.max(p.y, q.y) <= box.y || Math.min(p.y, q.y) >= box.y + box.height)
            return 0
        let hits = 0
        for (let i = 0; i <= 10; i++) {
            const x = p.x + (q.x - p.x) * i / 10, y = p.y + (q.y - p.y) * i / 10
            if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
                hits++
        }
        return hits / 11
    }

    // Whether the line from a to b crosses the line from c to d.
    function crosses(a: point, b: point, c: point, d: point): bool {
        const side = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) > 0
        return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
    }

    // What is covered and crossed by a label at c. Counts no further than `least`: nobody asks how much worse it is.
    function cost(want: var, point: point, c: point, box: var, far: real, taken: var, obstacles: var, least: real): real {
        let sum = far * 12 + 40 * (box.width * box.height - places.overlap(box, places.room))
        for (const other of obstacles) {
            if (sum >= least)
                return sum
            const own = places.overlap({x: point.x, y: point.y, width: 1, height: 1}, other) > 0
            sum += other.weight * places.overlap(box, other) + (own || !other.solid ? 0 : 30000 * places.runsOver(point, c, other))
        }
        for (const other of taken) {
            if (sum >= least)
                return sum
            sum += 80 * places.overlap(box, other.box)
                + 250000 * (places.runsOver(point, c, other.box) + places.runsOver(other.point, other.center, box))
                + (!want.badge && places.crosses(point, c, other.point, other.center) ? 60000 : 0)
        }
        return sum
    }

    // `wanted` with a `center` each: the one with the least covered, else the nearest. Those with a center keep it; of
    // `points` one becomes the `point`.
    function arrange(wanted: var, obstacles: var): var {
        const taken = []
        for (const want of wanted) {
            const s = places.size(want)
            const around = (c) => ({x: c.x - s.width / 2 - 8, y: c.y - s.height / 2 - 8, width: s.width + 16, height: s.height + 16})
            if (want.center === undefined) {
                let least = Infinity
                const fars = want.badge > 0 ? [66, 84, 100, 120] : [0, 22, 50, 82, 124, 170, 230].map((gap) => gap + 46 + s.height / 2)
                for (const point of want.points ?? [want.point]) {
                    for (const far of fars) {
                        for (let turn = 0; turn < 16; turn++) {
                            const angle = turn * Math.PI / 8
                            const reach = want.badge > 0 ? far : far + Math.abs(Math.cos(angle)) * (s.width - s.height) / 2
                            const c = Qt.point(point.x + reach * Math.cos(angle), point.y + far * Math.sin(angle))
                            const sum = places.cost(want, point, c, around(c), far, taken, obstacles, least)
                            if (sum < least) {
                                least = sum
                                want.center = c
                                want.point = point
                            }
                        }
                    }
                }
            }
            taken.push({box: around(want.center), point: want.point, center: want.badge > 0 ? want.point : want.center})
        }
        return wanted
    }
}
