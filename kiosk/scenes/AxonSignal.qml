// The signal: a lamp at every gap, as bright as the gap is depolarised, and the bolt where the front is.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: signal

    required property var scene

    readonly property var f: scene.f
    readonly property var place: scene.place
    readonly property bool idle: f.state === "idle"
    readonly property point front: along(f.front)

    // Where on the picture a place along the fibre is.
    function along(share: real): point {
        const path = signal.place.path
        const last = path.length / 2 - 1
        const at = Math.max(0, Math.min(last, (share + signal.place.lead) * signal.place.steps))
        const i = Math.min(last - 1, Math.floor(at))
        const part = at - i
        return Qt.point(path[2 * i] + part * (path[2 * i + 2] - path[2 * i]), path[2 * i + 1] + part * (path[2 * i + 3] - path[2 * i + 1]))
    }

    // Gaps that a whole sleeve hides show up when it is worn thin or rebuilt in short pieces.
    Repeater {
        model: 8

        AxonLamp {
            id: hidden

            required property int index
            readonly property int sleeve: Math.floor(index / 2)
            readonly property bool shown: signal.f.left[sleeve] < 0.1 || signal.f.repaired[sleeve] > 0

            scene: signal.scene
            size: 90
            atX: signal.place.inside[2 * index]
            atY: signal.place.inside[2 * index + 1]
            light: hidden.shown ? signal.f.inside[index] : 0
        }
    }

    Repeater {
        model: 5

        AxonLamp {
            required property int index

            scene: signal.scene
            size: 120
            atX: signal.place.gaps[2 * index]
            atY: signal.place.gaps[2 * index + 1]
            light: signal.f.gaps[index]
        }
    }

    Item {
        id: bolt

        readonly property real strength: signal.idle ? 1 : Math.min(1, signal.f.power / 0.5)
        // Smaller under a sleeve: the impulse is made anew at each gap only.
        readonly property real size: 0.76 + 0.24 * Math.abs(Math.cos(4 * Math.PI * Math.max(0, Math.min(1, signal.f.front))))

        x: signal.front.x
        y: signal.front.y
        visible: strength > 0.05
        scale: size * (0.55 + 0.45 * strength)

        Image {
            x: -width / 2
            y: -height / 2
            width: 160
            height: 160
            opacity: bolt.strength
            source: signal.scene.files + "signal" + signal.scene.theme
            sourceSize: Qt.size(Math.ceil(width * signal.scene.fit * Theme.unit), Math.ceil(height * signal.scene.fit * Theme.unit))
        }
    }
}
