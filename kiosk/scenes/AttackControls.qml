// The three steps, or the two ways to let cells pass, at the stage's lower edge; above them what pauses and begins anew.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool stills: stage.lessMovement
    readonly property bool treated: scene.f.treated ?? false
    readonly property bool watch: scene.f.watch ?? false
    readonly property int now: scene.step > 0 ? scene.step : scene.done
    readonly property bool narrow: width < 1100
    readonly property real stepHeight: narrow ? 146 : 116
    readonly property real rowHeight: 84

    height: rowHeight + (scene.offers("steps") ? 14 + stepHeight : 0)

    Rectangle {
        id: note

        readonly property real most: buttons.x - 20

        anchors.verticalCenter: buttons.verticalCenter
        width: Math.min(most, words.implicitWidth + 40)
        height: words.height + 20
        radius: 22
        color: Theme.surface
        border.width: 2
        border.color: Theme.hair

        Label {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, note.most - 40)
            text: controls.stills ? qsTr("Picture %1 of %2. Not to scale.").arg(controls.stage.still + 1).arg(controls.stage.stills)
                : controls.treated ? qsTr("Many MS medicines calm or block immune cells (Hauser 2020).")
                : controls.watch ? qsTr("Model: treatment turns %1 of 100 cells back.").arg(Math.round(100 * (controls.scene.f.turned ?? 0)))
                : qsTr("Not to scale. Much faster than life.")
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize(24)
            leading: 1.15
        }
    }

    Row {
        id: buttons

        x: parent.width - width
        spacing: 16

        ActionButton {
            visible: !controls.stills && !controls.watch && controls.scene.offers("treatment")
            height: controls.rowHeight
            fontPixels: 28
            sidePadding: 24
            icon: "shield"
            selected: controls.treated
            text: qsTr("Treatment")
            label: qsTr("With treatment")
            onActivated: controls.scene.act("treatment", controls.treated ? 0 : 1)
        }

        ActionButton {
            visible: controls.stills
            height: controls.rowHeight
            fontPixels: 30
            sidePadding: 28
            primary: true
            icon: "next"
            iconAtEnd: true
            text: qsTr("Next step")
            onActivated: controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
        }

        ActionButton {
            readonly property bool running: controls.scene.f.running ?? false
            readonly property bool plays: running && !controls.stage.paused

            visible: !controls.stills
            width: 88
            height: controls.rowHeight
            sidePadding: 8
            icon: plays ? "pause" : "play"
            label: plays ? qsTr("Pause") : qsTr("Play")
            onActivated: {
                if (plays)
                    controls.stage.paused = true
                else if (running) {
                    controls.scene.met = ""
                    controls.stage.paused = false
                } else
                    controls.scene.act("play", 0)
            }
        }

        ActionButton {
            width: 88
            height: controls.rowHeight
            sidePadding: 8
            icon: "retry"
            label: qsTr("Reset")
            onActivated: {
                controls.scene.met = ""
                controls.stage.reset()
            }
        }
    }

    Row {
        visible: controls.scene.offers("steps")
        y: controls.rowHeight + 14
        spacing: 18

        Repeater {
            model: controls.watch ? [] : [qsTr("Immune cells leave the blood"), qsTr("They harm myelin by mistake"), qsTr("Clean-up cells clear it away")]

            AttackStep {
                required property int index
                required property string modelData

                width: (controls.width - 36) / 3
                height: controls.stepHeight
                number: index + 1
                text: modelData
                selected: controls.now === number
                onActivated: {
                    if (controls.stills)
                        controls.stage.still = [2, 3, 4][index]
                    else
                        controls.scene.act("step", number)
                }
            }
        }

        Repeater {
            model: controls.watch ? [false, true] : []

            AttackCount {
                required property int index
                required property bool modelData

                width: (controls.width - 18) / 2
                height: controls.stepHeight
                scene: controls.scene
                treated: modelData
                onActivated: {
                    if (controls.stills)
                        controls.stage.still = index + 1
                    else
                        controls.scene.act("treatment", index)
                }
            }
        }
    }
}
