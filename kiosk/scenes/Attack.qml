// Immune cells roll along a vessel wall, hold on, squeeze through, and harm myelin. All numbers come from the scene's
// model (attack.py), in um; here they only get a place and a drawing.
import QtQuick
import kiosk.ui

SceneBase {
    id: attack

    words: AttackWords {}

    readonly property var f: stage.frame
    readonly property real sx: width / 100
    // All that is told stands above the controls.
    readonly property real sy: Math.min((height - 8) / 72, floor / 53.5)
    // Size of the bodies, design pixels per um: a little larger than life in the narrow picture.
    readonly property real unit: sx * (portrait ? 1.12 : 1)
    readonly property int step: f.step ?? 0
    readonly property int done: f.done ?? 0
    readonly property bool still: !(f.running ?? false) || stage.paused || stage.lessMovement
    readonly property string files: Theme.artFolder + "/scenes/attack-"
    readonly property string look: (portrait ? "portrait" : "landscape") + (Theme.dark ? ".dark.svg" : ".light.svg")
    readonly property real floor: controls.y
    // What the visitor touched to meet it: a name of AttackMeet, and the point of the picture it is at.
    property string met: ""
    property point metAt: Qt.point(0, 0)
    // A step of the show leaves nothing open.
    readonly property int shown: stage.step

    onShownChanged: attack.met = ""

    // A point of the model on the stage.
    function spot(x: real, y: real): point {
        return Qt.point(x * attack.sx, y * attack.sy)
    }

    function wall(x: real): real {
        return 16.4 + 1.3 * Math.sin(2 * Math.PI * (x - 14) / 88)
    }

    function fibre(x: real): real {
        return 36.8 + 1.5 * Math.cos(Math.PI * (x - 50) / 100)
    }

    function meet(what: string, x: real, y: real): void {
        const again = attack.met === what && attack.stage.paused
        attack.met = again ? "" : what
        attack.metAt = attack.spot(x, y)
        attack.stage.paused = !again && !attack.still
    }

    function act(action: string, value: real): void {
        attack.met = ""
        attack.stage.paused = false
        attack.stage.act(action, value)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.stageBottom
    }

    Image {
        width: parent.width
        height: 72 * attack.sy + 8
        source: attack.files + attack.look
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    AttackMyelin {
        anchors.fill: parent
        scene: attack
    }

    AttackBodies {
        anchors.fill: parent
        scene: attack
    }

    AttackLabels {
        id: labels

        anchors.fill: parent
        visible: attack.still && attack.met === ""
        scene: attack
    }

    AttackMeet {
        anchors.fill: parent
        scene: attack
        obstacles: labels.obstacles
    }

    AttackControls {
        id: controls

        x: 24
        y: parent.height - height - 20
        width: parent.width - 48
        scene: attack
    }
}
