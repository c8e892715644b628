// The signals on one fibre: a lamp at every gap, as bright as the gap is depolarised, and a bolt where each signal is.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: signal

    required property var scene
    required property var lane
    required property bool idle
    property var gaps: [0, 0, 0, 0, 0]
    property var inside: [0, 0, 0, 0, 0, 0, 0, 0]
    property var shares: [1, 1, 1, 1]
    property var renewed: [0, 0, 0, 0]
    // Place and strength of each signal, one after the other.
    property var fronts: []
    property real size: 1

    readonly property int last: fronts.length / 2 - 1
    readonly property point front: along(last < 0 ? -1 : fronts[2 * last])

    // Where on the picture a place along the fibre is.
    function along(share: real): point {
        const path = signal.lane.path
        const last = path.length / 2 - 1
        const at = Math.max(0, Math.min(last, (share + signal.lane.lead) * signal.lane.steps))
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
            readonly property bool shown: signal.shares[sleeve] < 0.1 || signal.renewed[sleeve] > 0

            scene: signal.scene
            size: 90 * signal.size
            atX: signal.lane.inside[2 * index]
            atY: signal.lane.inside[2 * index + 1]
            light: hidden.shown ? signal.inside[index] : 0
        }
    }

    Repeater {
        model: 5

        AxonLamp {
            required property int index

            scene: signal.scene
            size: 120 * signal.size
            atX: signal.lane.gaps[2 * index]
            atY: signal.lane.gaps[2 * index + 1]
            light: signal.gaps[index]
        }
    }

    Repeater {
        model: 5

        Item {
            id: bolt

            required property int index
            readonly property bool waiting: signal.idle && index === 0
            readonly property bool there: waiting || index <= signal.last
            readonly property real share: waiting || !there ? -1 : signal.fronts[2 * index]
            readonly property real strength: waiting ? 1 : there ? Math.min(1, signal.fronts[2 * index + 1] / 0.5) : 0
            readonly property point at: signal.along(share)
            // Smaller under a sleeve: the impulse is made anew at each gap only.
            readonly property real large: 0.76 + 0.24 * Math.abs(Math.cos(4 * Math.PI * Math.max(0, Math.min(1, share))))

            x: at.x
            y: at.y
            visible: strength > 0.05
            scale: signal.size * large * (0.55 + 0.45 * strength)

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
}
