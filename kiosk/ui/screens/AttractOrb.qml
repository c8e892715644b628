// One signal on its way from the cell along the fibre: an orb that leaps from gap to gap, half a second a leap.
import QtQuick
import kiosk.ui

Item {
    id: orb

    required property bool portrait
    // Standing still it waits at the second gap.
    required property bool still

    signal arrived

    readonly property var place: portrait ? places.portrait : places.landscape
    // From the cell over all gaps and out of the picture, as shares of the fibre's length.
    readonly property var stops: [0, ...place.gaps, 1]
    readonly property int leaps: stops.length - 1
    // As the picture below, which covers the whole screen.
    readonly property real fit: Math.max(width / place.width, height / place.height)
    // How many leaps are done, with the share of the one under way.
    property real leapt: 2

    function along(leapt: real): real {
        const leap = Math.min(orb.leaps - 1, Math.floor(leapt))
        const part = leapt - leap
        const eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part)
        return orb.stops[leap] + eased * (orb.stops[leap + 1] - orb.stops[leap])
    }

    AttractPlaces { id: places }

    PathInterpolator {
        id: fibre

        path: Path { PathSvg { path: orb.place.path } }
        progress: orb.along(orb.leapt)
    }

    Item {
        x: orb.width / 2 + (fibre.x - orb.place.width / 2) * orb.fit
        y: orb.height / 2 + (fibre.y - orb.place.height / 2) * orb.fit
        // It rises out of the cell and leaves with the last leap.
        opacity: Math.min(1, 2 * orb.leapt, 2 * (orb.leaps - orb.leapt))

        Image { anchors.centerIn: parent; width: 480 * orb.fit; height: width; source: Theme.artFolder + "/glow.png" }
        Art { anchors.centerIn: parent; width: 270 * orb.fit; height: width; name: "signal"; theme: "dark" }
    }

    NumberAnimation on leapt {
        running: !orb.still
        from: 0
        to: orb.leaps
        duration: 500 * orb.leaps
        onFinished: orb.arrived()
    }
}
