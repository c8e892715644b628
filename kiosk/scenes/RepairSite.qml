// One bare stretch: first an arm reaches for it, then a new sleeve grows along it, thinner and shorter than the old one.
import QtQuick

Item {
    id: place

    required property var scene
    required property int row
    required property int site
    // Place and lane of the cell that wraps it (lane * sites + place), or -1; and how far it is, 0..1.
    required property int owner
    required property real done

    readonly property RepairPlaces places: scene.places
    readonly property int lane: Math.floor(owner / places.sites)
    readonly property int from: owner % places.sites
    readonly property bool up: lane === row
    readonly property int aside: site - from
    readonly property real armed: Math.min(1, done / 0.3)
    readonly property real grown: Math.max(0, Math.min(1, (done - 0.25) / 0.75))
    readonly property real middle: places.siteX(site)

    visible: owner >= 0

    RepairPicture {
        readonly property point cell: place.places.inLane(place.lane, place.places.siteX(place.from))
        readonly property real wide: Math.abs(place.aside) * place.places.fresh * place.places.scale
        readonly property real high: place.places.lane - place.places.slim * 0.8

        x: place.aside < 0 ? cell.x + 30 - width : cell.x - 30
        y: place.up ? cell.y + 4 - height : cell.y - 4
        width: Math.ceil(wide + 60)
        height: Math.ceil(high + 24)
        mirror: place.aside < 0
        opacity: place.armed
        scale: 0.4 + 0.6 * place.armed
        transformOrigin: place.aside < 0 ? (place.up ? Item.BottomRight : Item.TopRight) : place.up ? Item.BottomLeft : Item.TopLeft
        fit: place.scene.fit
        source: place.owner < 0 ? "" : place.scene.files + "arm-" + Math.abs(place.aside) + (place.up ? "-up-" : "-down-") + place.scene.look
    }

    RepairPicture {
        readonly property point at: place.places.inRow(place.row, place.middle)

        x: at.x - width / 2
        y: at.y - height / 2
        width: Math.ceil((place.places.fresh - 5) * place.places.scale + 16)
        height: Math.ceil(2 * place.places.slim + 16)
        rotation: place.places.slope(place.middle)
        opacity: Math.min(1, 4 * place.grown)
        visible: opacity > 0
        transform: Scale {
            origin.x: place.places.fresh * place.places.scale / 2
            origin.y: place.places.slim + 8
            xScale: 0.25 + 0.75 * place.grown
            yScale: 0.6 + 0.4 * place.grown
        }
        fit: place.scene.fit
        source: place.owner < 0 ? "" : place.scene.files + "new-" + place.scene.look
    }
}
