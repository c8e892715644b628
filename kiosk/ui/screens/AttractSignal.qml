// The signal on the attract picture: one orb that leaps from gap to gap every twelve seconds, and in between is not there.
import QtQuick
import kiosk.ui

Item {
    id: signal_

    required property bool portrait
    property bool running: true

    readonly property var place: portrait ? places.portrait : places.landscape
    // From the cell over all gaps and out of the picture, as shares of the fibre's length.
    readonly property var stops: [0, ...place.gaps, 1]
    readonly property int leaps: stops.length - 1
    // As the picture below, which covers the whole screen.
    readonly property real fit: Math.max(width / place.width, height / place.height)
    // How many leaps are done, with the share of the one under way. Standing still, it waits at the second gap.
    readonly property real at: running ? leapt : 2
    property real leapt: 0

    function along(at: real): real {
        const leap = Math.min(signal_.leaps - 1, Math.floor(at))
        const part = at - leap
        const eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part)
        return signal_.stops[leap] + eased * (signal_.stops[leap + 1] - signal_.stops[leap])
    }

    AttractPlaces { id: places }

    PathInterpolator {
        id: fibre

        path: Path { PathSvg { path: signal_.place.path } }
        progress: signal_.along(signal_.at)
    }

    Loader {
        active: signal_.at > 0 && signal_.at < signal_.leaps
        x: signal_.width / 2 + (fibre.x - signal_.place.width / 2) * signal_.fit
        y: signal_.height / 2 + (fibre.y - signal_.place.height / 2) * signal_.fit

        sourceComponent: Item {
            // It rises out of the cell and leaves with the last leap.
            opacity: Math.min(1, 2 * signal_.at, 2 * (signal_.leaps - signal_.at))

            Image { anchors.centerIn: parent; width: 480 * signal_.fit; height: width; source: Theme.artFolder + "/glow.png" }
            Art { anchors.centerIn: parent; width: 270 * signal_.fit; height: width; name: "signal"; theme: "dark" }
        }
    }

    SequentialAnimation on leapt {
        running: signal_.running
        loops: Animation.Infinite

        PauseAnimation { duration: 12000 - 500 * signal_.leaps }
        NumberAnimation { from: 0; to: signal_.leaps; duration: 500 * signal_.leaps }
    }
}
