// One drawn sleeve in its six states; they fade into each other. Where myelin can be worn, a touch wears it down;
// where it can be repaired, a touch on a bare place does that.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

Item {
    id: sleeve

    required property int number
    required property var scene
    required property real share
    required property bool repaired

    readonly property string look: repaired ? "repaired" : share > 0.9 ? "full" : share > 0.5 ? "worn" : share > 0.1 ? "thin" : share > 0 ? "film" : "gone"
    // The picture of one fibre has no sleeves to touch; a moment may pass until they are gone.
    readonly property var box: scene.place.boxes?.slice(4 * number, 4 * number + 4) ?? [0, 0, 0, 0]
    readonly property real middleX: scene.place.middles?.[2 * number] ?? 0
    readonly property real middleY: scene.place.middles?.[2 * number + 1] ?? 0
    // Whole sleeves are drawn for each thickness of the fibre; others are made as thick as it.
    readonly property int thick: scene.f.width <= 3 ? scene.f.width : 2

    signal touched

    x: box[0]
    y: box[1]
    width: box[2]
    height: box[3]

    Repeater {
        model: ["gone", "film", "thin", "worn", "full", "repaired"]

        Image {
            id: picture

            required property string modelData
            readonly property bool sized: modelData === "full" && sleeve.thick !== 2

            anchors.fill: parent
            opacity: sleeve.look === picture.modelData ? 1 : 0
            visible: opacity > 0
            source: visible ? sleeve.scene.files + "race-" + sleeve.number + "-" + picture.modelData + (picture.sized ? "-" + sleeve.thick : "") + "-" + sleeve.scene.layout + sleeve.scene.theme : ""
            sourceSize: Qt.size(Math.ceil(width * sleeve.scene.fit * Theme.unit), Math.ceil(height * sleeve.scene.fit * Theme.unit))
            transform: Scale {
                origin.y: sleeve.middleY - sleeve.y
                yScale: picture.sized ? 1 : sleeve.thick > 2 ? 1.34 : sleeve.thick < 2 ? 0.62 : 1
            }

            Behavior on opacity {
                NumberAnimation { duration: Theme.proof ? 0 : Theme.lessMovement ? 150 : 900; easing.type: Easing.InOutSine }
            }
        }
    }

    Target {
        id: touch

        x: sleeve.middleX - sleeve.x - touch.width / 2
        y: sleeve.middleY - sleeve.y - touch.height / 2
        width: 140
        height: 140
        round: true
        enabled: sleeve.scene.fragile
        visible: sleeve.scene.fragile
        label: qsTr("Myelin sleeve %1").arg(sleeve.number + 1)
        Accessible.role: Accessible.Button
        Accessible.name: touch.label
        Accessible.ignored: !touch.enabled
        Accessible.onPressAction: touch.activate()
        onActivated: sleeve.touched()

        Rectangle {
            visible: touch.pressed
            anchors.fill: parent
            radius: width / 2
            color: "transparent"
            border.width: 5
            border.color: Theme.ink
        }
    }
}
