// Where everything of the repair scene is on its canvas: rows of fibres, lanes between them, and lengths in um.
// Canvases, rows, bend and widths are those of assets/drawing/scene-repair.mjs, which draws the picture: change them together.
import QtQuick

QtObject {
    id: places

    // The canvas for high rooms instead of the one for low rooms.
    required property bool tall

    readonly property string layout: tall ? "tall" : "wide"
    readonly property real width: tall ? 1000 : 1212
    readonly property real height: tall ? 622 : 528
    readonly property real bleed: tall ? 60 : 180
    readonly property var rows: tall ? [64, 284, 504] : [62, 238, 414]
    readonly property real sleeve: 36
    readonly property real fibre: 13
    readonly property real slim: fibre + 0.4 * (sleeve - fibre)
    // Where the damage is, the length of an old sleeve and of a new one, both with their gap; um.
    readonly property real from: 66
    readonly property real old: 66
    readonly property real fresh: 22
    readonly property int sites: 6
    readonly property real scale: width / 264
    readonly property real lane: (rows[1] - rows[0]) / 2
    // Size of the cells: a little smaller where their places are closer.
    readonly property real unit: tall ? 0.92 : 1

    function bend(x: real): real {
        return 8 * Math.cos(2 * Math.PI * (x - 30) / 340)
    }

    function inRow(row: int, x: real): point {
        return Qt.point(x * places.scale, places.rows[row] + places.bend(x))
    }

    function inLane(lane: int, x: real): point {
        return Qt.point(x * places.scale, places.rows[lane] + places.lane + places.bend(x))
    }

    // Slope of the fibres, degrees.
    function slope(x: real): real {
        return Math.atan2(places.bend(x + 8) - places.bend(x - 8), 16 * places.scale) * 180 / Math.PI
    }

    function siteX(site: int): real {
        return places.from + places.fresh * (site + 0.5)
    }

    // Microglia go to the right along the first and third fibre, to the left along the second, as the debris grows less; um.
    function sweep(row: int, share: real): real {
        return row === 1 ? 206 - 148 * share : 59 + 148 * share
    }

    function eater(row: int, debris: real): point {
        const at = places.inRow(row, places.sweep(row, Math.min(1, (1 - debris) / 0.93)))
        return Qt.point(at.x, at.y + places.sleeve + 22)
    }
}
