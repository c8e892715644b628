// Myelin is lost in one place, and the body's own helper cells mend part of it. All numbers come from the scene's model
// (repair.py); here they only get a place and a drawing.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

SceneBase {
    id: repair

    words: RepairWords {}

    // While the stage is empty, healthy fibres stand in.
    readonly property var rest: ({
        day: -1, share: 0, loss: 0, debris: 1, cells: [], wrapped: [], owner: [], covered: 0, total: 18, word: "bare",
        older: false, signals: true, clear: true, last: -1, ended: false
    })
    readonly property var f: stage.frame.cells === undefined ? rest : stage.frame
    readonly property var cells: f.cells
    readonly property var wrapped: f.wrapped
    readonly property var owner: f.owner
    readonly property bool damaged: f.day >= 0
    readonly property bool still: stage.paused || stage.lessMovement || !damaged || f.ended
    readonly property string files: Theme.artFolder + "/scenes/repair-"
    readonly property string theme: Theme.dark ? ".dark.svg" : ".light.svg"
    readonly property string look: places.layout + theme
    readonly property real floor: controls.y
    // The room between what stands above and below, and the canvas that fills it best.
    readonly property real ceiling: head.y + head.height + 8
    readonly property real room: floor - 12 - ceiling
    readonly property RepairPlaces places: RepairPlaces {
        tall: Math.min(repair.width / 1000, repair.room / 622) > Math.min(repair.width / 1212, repair.room / 528)
    }
    readonly property real fit: Math.min(width / places.width, room / places.height)
    readonly property point origin: Qt.point((width - places.width * fit) / 2, ceiling + (room - places.height * fit) / 2)

    // A point of the canvas on the stage.
    function spot(at: point): point {
        return Qt.point(repair.origin.x + at.x * repair.fit, repair.origin.y + at.y * repair.fit)
    }

    // With less movement what becomes of the damage is shown at once.
    function act(action: string, value: real): void {
        repair.stage.paused = false
        if (repair.stage.lessMovement)
            repair.stage.still = 0
        repair.stage.act(action, value)
        if (repair.stage.lessMovement && action === "damage")
            repair.stage.act("outcome", 0)
    }

    Image {
        anchors.fill: parent
        source: repair.files + (repair.portrait ? "portrait" : "landscape") + repair.theme
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    Item {
        x: repair.origin.x
        y: repair.origin.y
        width: repair.places.width
        height: repair.places.height
        scale: repair.fit
        transformOrigin: Item.TopLeft

        RepairPicture {
            fit: repair.fit
            width: parent.width
            height: parent.height
            opacity: repair.f.loss
            visible: opacity > 0
            source: repair.files + "patch-" + repair.look
        }

        RepairPicture {
            fit: repair.fit
            x: -repair.places.bleed
            width: parent.width + 2 * repair.places.bleed
            height: parent.height
            source: repair.files + "fibres-" + repair.look
        }

        RepairMyelin { scene: repair }

        RepairDebris { scene: repair }

        Repeater {
            model: repair.cells.length / 5

            RepairCell {
                required property int index

                scene: repair
                number: index
            }
        }
    }

    // Touching the picture is like Pause: everything stands still and has its name; another touch goes on.
    Target {
        y: repair.ceiling
        width: parent.width
        height: repair.room
        slop: 0
        visible: repair.damaged && !repair.f.ended && !repair.stage.lessMovement
        label: repair.stage.paused ? qsTr("Go on") : qsTr("Stop and see the names")
        onActivated: repair.stage.paused = !repair.stage.paused
    }

    RepairLabels {
        anchors.fill: parent
        visible: repair.still
        scene: repair
    }

    RepairTop {
        id: head

        x: 24
        y: 20
        width: parent.width - 48
        scene: repair
    }

    RepairControls {
        id: controls

        x: 24
        y: parent.height - height - 24
        width: parent.width - 48
        scene: repair
    }
}
