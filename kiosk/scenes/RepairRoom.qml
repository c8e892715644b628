// Finds room for the names of the repair scene: near their parts, not over cells, other names or leaders.
import QtQuick
import kiosk.ui

QtObject {
    id: room

    required property rect bounds
    // Widest pill.
    readonly property real most: Theme.labelSize(28) * 13

    // About the size of a pill before it is drawn.
    function size(name: var): size {
        const big = Theme.labelSize(28), small = Theme.labelSize(25)
        const width = Math.min(room.most, Math.max(name.text.length * big * 0.58, name.detail.length * small * 0.56) + 46)
        return Qt.size(width, 24 + big * 1.2 + (name.detail === "" ? 0 : small * 1.2))
    }

    function shared(a: rect, b: rect): real {
        const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
        const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
        return wide > 0 && high > 0 ? wide * high : 0
    }

    // Length of the line from p to q inside a box, in pixels, roughly.
    function inside(p: point, q: point, box: rect): real {
        if (Math.max(p.x, q.x) <= box.x || Math.min(p.x, q.x) >= box.x + box.width
                || Math.max(p.y, q.y) <= box.y || Math.min(p.y, q.y) >= box.y + box.height)
            return 0
        let hits = 0
        for (let i = 1; i < 16; i++) {
            const x = p.x + (q.x - p.x) * i / 16, y = p.y + (q.y - p.y) * i / 16
            if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
                hits++
        }
        return hits * Math.hypot(q.x - p.x, q.y - p.y) / 16
    }

    function cross(a: point, b: point, c: point, d: point): bool {
        const turn = (p, q, r) => (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)
        return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
    }

    // What is covered and crossed by a name at `center`. Counts no further than `least`: nobody asks how much worse it is.
    function cost(point: point, center: point, box: rect, taken: var, obstacles: var, least: real): real {
        let sum = 30 * Math.hypot(center.x - point.x, center.y - point.y)
            + 3000 * (box.width * box.height - room.shared(box, room.bounds))
        for (const other of obstacles) {
            if (sum >= least)
                return sum
            sum += other.weight * (room.shared(box, other.box) + 45 * room.inside(point, center, other.box))
        }
        for (const other of taken) {
            if (sum >= least)
                return sum
            sum += 3000 * room.shared(box, other.box) + 60000 * (room.inside(point, center, other.box) + room.inside(other.point, other.center, box))
                + (room.cross(point, center, other.point, other.center) ? 900000 : 0)
        }
        return sum
    }

    // Gives each name its `center`, and of its `points` the one that can be named best.
    function arrange(names: var, obstacles: var): var {
        const taken = []
        for (const name of names) {
            const s = room.size(name)
            let least = Infinity
            for (const point of name.points)
                for (const gap of [26, 48, 76, 110, 150])
                    for (let turn = 0; turn < 20; turn++) {
                        const angle = turn * Math.PI / 10
                        const center = Qt.point(point.x + Math.cos(angle) * (gap + s.width / 2), point.y + Math.sin(angle) * (gap + s.height / 2))
                        const box = Qt.rect(center.x - s.width / 2 - 8, center.y - s.height / 2 - 8, s.width + 16, s.height + 16)
                        const sum = room.cost(point, center, box, taken, obstacles, least)
                        if (sum < least) {
                            least = sum
                            name.point = point
                            name.center = center
                            name.box = box
                        }
                    }
            taken.push(name)
        }
        return names
    }
}
