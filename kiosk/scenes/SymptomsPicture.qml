// One of the two pictures, person or head: what is lit in it, its places to be touched, damage, and the signals on their way.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: picture

    required property var scene
    required property string name
    required property size canvas
    // The way of each section as points, from the brain outwards; of section `cut` only the first `seen` can be seen here.
    required property var ways
    property int cut: -1
    property real seen: 1
    // The places that are touched here, and the size of a signal in design pixels.
    required property int first
    required property int last
    required property real orb

    readonly property var f: scene.f
    readonly property int lit: scene.place
    readonly property real unit: height / canvas.height
    readonly property string look: Theme.dark ? ".dark.svg" : ".light.svg"
    readonly property size pixels: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))

    width: height * canvas.width / canvas.height

    // In the small head of the person a signal is small, too: the loupe shows it large.
    function reach(section: int): real {
        return picture.cut < 0 && section < 8 ? picture.orb * 0.55 : picture.orb
    }

    // The point of a section in this picture, or null where it cannot be seen.
    function point(section: int, share: real): var {
        if (section < 0 || section >= picture.ways.length || section === picture.cut && share > picture.seen)
            return null
        const way = picture.ways[section]
        const along = (section === picture.cut ? share / picture.seen : share) * (way.length / 2 - 1)
        const i = Math.min(way.length / 2 - 2, Math.floor(along)), k = along - i
        return {x: (way[2 * i] * (1 - k) + way[2 * i + 2] * k) * picture.unit, y: (way[2 * i + 1] * (1 - k) + way[2 * i + 3] * k) * picture.unit}
    }

    Image {
        anchors.fill: parent
        source: Theme.artFolder === "" ? "" : Theme.artFolder + "/scenes/symptoms-" + picture.name + picture.look
        sourceSize: picture.pixels
    }

    Image {
        anchors.fill: parent
        visible: source.toString() !== ""
        source: picture.lit < 0 || picture.name === "head" && picture.lit > 4 || Theme.artFolder === "" ? ""
            : Theme.artFolder + "/scenes/symptoms-" + picture.name + "-" + picture.lit + picture.look
        sourceSize: picture.pixels
    }

    Image {
        readonly property var at: picture.point(picture.f.hurt, 0.5)

        visible: at !== null && picture.f.damage > 0
        x: (at?.x ?? 0) - width / 2
        y: (at?.y ?? 0) - height / 2
        width: picture.reach(picture.f.hurt) * (picture.f.hurt > 0 ? 0.88 : 1.25)
        height: width * 64 / 84
        source: Theme.artFolder === "" ? "" : Theme.artFolder + "/scenes/symptoms-lesion" + picture.look
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    // Where the way ends: an open ring that is filled when the signal is there.
    Rectangle {
        readonly property var at: picture.point(picture.f.goal[0], picture.f.goal[1])

        visible: at !== null
        x: (at?.x ?? 0) - width / 2
        y: (at?.y ?? 0) - height / 2
        width: picture.reach(picture.f.goal[0]) * 0.94
        height: width
        radius: width / 2
        color: picture.f.arrived[0] ? Theme.highlight : "transparent"
        border.width: 5
        border.color: Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: -3
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: Theme.surface
        }
    }

    Repeater {
        model: picture.last - picture.first + 1

        SymptomsBadge {
            required property int index

            readonly property var spot: picture.scene.places.spots[picture.first + index]

            scene: picture.scene
            place: picture.first + index
            x: spot[0] * picture.unit - width / 2
            y: spot[1] * picture.unit - height / 2
        }
    }

    SymptomsOrb {
        size: picture.reach(picture.f.healthy[0]) * 0.62
        shape: "healthy"
        visible: at !== null && picture.f.hurt >= 0 && picture.f.ms > 0
        at: picture.point(picture.f.healthy[0], picture.f.healthy[1])
    }

    SymptomsOrb {
        size: picture.reach(picture.f.signal[0])
        shape: "signal"
        visible: at !== null && picture.f.ms > 0
        at: picture.point(picture.f.signal[0], picture.f.signal[1])
        stopped: picture.f.stopped
    }
}
