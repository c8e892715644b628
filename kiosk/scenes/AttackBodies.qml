// Everything that moves: blood cells, white cells, signals, antibodies and crumbs of myelin, from pools of fixed size.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: bodies

    required property var scene

    // Each list is taken over once per frame; asking the frame for every number would cost far more.
    readonly property var red: scene.f.red ?? []
    readonly property var tcells: scene.f.tcells ?? []
    readonly property var bcells: scene.f.bcells ?? []
    readonly property var phagos: scene.f.phagos ?? []
    readonly property var glias: scene.f.glias ?? []
    readonly property var signals_: scene.f.signals ?? []
    readonly property var antibodies: scene.f.antibodies ?? []
    readonly property var crumbs: scene.f.crumbs ?? []

    Target {
        width: parent.width
        y: (bodies.scene.wall(50) - 2.4) * bodies.scene.sy
        height: Math.max(80, 4.8 * bodies.scene.sy)
        slop: 0
        label: qsTr("Blood vessel wall")
        onActivated: (x) => bodies.scene.meet("wall", x / bodies.scene.sx, bodies.scene.wall(x / bodies.scene.sx))
    }

    Repeater {
        model: bodies.red.length / 3

        Art {
            required property int index

            name: "attack-red"
            width: 9.0 * bodies.scene.unit
            height: width * 80 / 110
            x: bodies.red[3 * index] * bodies.scene.sx - width / 2
            y: bodies.red[3 * index + 1] * bodies.scene.sy - height / 2
            rotation: [20, -18, 14, -30, 24][index % 5]
        }
    }

    Repeater {
        model: bodies.crumbs.length / 4

        Art {
            required property int index

            readonly property int state_: bodies.crumbs[4 * index + 3]

            name: "attack-crumb"
            visible: state_ > 0
            width: 2.9 * bodies.scene.unit
            height: width
            rotation: bodies.crumbs[4 * index + 2] * 20
            x: bodies.crumbs[4 * index] * bodies.scene.sx - width / 2
            y: bodies.crumbs[4 * index + 1] * bodies.scene.sy - height / 2
        }
    }

    Repeater {
        model: bodies.glias.length / 6

        AttackGlia {
            required property int index

            scene: bodies.scene
            numbers: bodies.glias
            start: 6 * index
        }
    }

    Repeater {
        model: bodies.tcells.length / 6

        AttackCell {
            required property int index

            scene: bodies.scene
            family: "tcell"
            numbers: bodies.tcells
            start: 6 * index
            side: 10.7
            ratio: 140 / 130
        }
    }

    Repeater {
        model: bodies.bcells.length / 6

        AttackCell {
            required property int index

            scene: bodies.scene
            family: "bcell"
            numbers: bodies.bcells
            start: 6 * index
            side: 11.6
            ratio: 1
        }
    }

    Repeater {
        model: bodies.antibodies.length / 4

        Art {
            required property int index

            name: "antibody"
            visible: bodies.antibodies[4 * index + 3] > 0
            width: 2.9 * bodies.scene.unit
            height: width * 60 / 48
            rotation: bodies.antibodies[4 * index + 2] * 57 + 180
            x: bodies.antibodies[4 * index] * bodies.scene.sx - width / 2
            y: bodies.antibodies[4 * index + 1] * bodies.scene.sy - height / 2
        }
    }

    Repeater {
        model: bodies.signals_.length / 3

        Art {
            required property int index

            readonly property real age: bodies.signals_[3 * index + 2]

            name: "attack-signal"
            visible: age < 1
            opacity: Math.min(1, 2.5 * (1 - age))
            width: 1.7 * bodies.scene.unit
            height: width
            x: bodies.signals_[3 * index] * bodies.scene.sx - width / 2
            y: bodies.signals_[3 * index + 1] * bodies.scene.sy - height / 2
        }
    }

    Repeater {
        model: bodies.phagos.length / 6

        AttackCell {
            required property int index

            scene: bodies.scene
            family: "phago"
            numbers: bodies.phagos
            start: 6 * index
            side: 10.7
            ratio: 1
        }
    }
}
