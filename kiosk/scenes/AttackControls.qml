// The three steps at the stage's lower edge; above them what calms, pauses and begins anew.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool stills: stage.lessMovement
    readonly property bool calm: scene.f.calm ?? false
    readonly property int now: stills ? stage.still : scene.step > 0 ? scene.step : scene.done
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
                : controls.calm ? qsTr("Many MS medicines calm or block immune cells.")
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
            visible: !controls.stills && controls.scene.offers("calm")
            height: controls.rowHeight
            fontPixels: 28
            sidePadding: 24
            icon: "shield"
            selected: controls.calm
            text: controls.narrow ? qsTr("Calm") : qsTr("Calm the cells")
            label: qsTr("Calm the immune cells")
            onActivated: controls.scene.act("calm", controls.calm ? 0 : 1)
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
            readonly property bool plays: controls.scene.step > 0 && !controls.stage.paused

            visible: !controls.stills
            width: 88
            height: controls.rowHeight
            sidePadding: 8
            icon: plays ? "pause" : "play"
            label: plays ? qsTr("Pause") : qsTr("Play")
            onActivated: {
                if (plays)
                    controls.stage.paused = true
                else if (controls.scene.step > 0) {
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
            model: [qsTr("Immune cells leave the blood"), qsTr("They mistake myelin for a germ"), qsTr("Myelin is stripped away")]

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
                        controls.stage.still = number
                    else
                        controls.scene.act("step", number)
                }
            }
        }
    }
}
