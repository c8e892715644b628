// The names of the places in the body.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var infusion

    readonly property var f: infusion.f
    readonly property var cells: f.cells ?? []
    readonly property bool waits: !f.given
    readonly property real most: Theme.labelSize(190)

    PictureLabel {
        visible: labels.waits || labels.f.vein > 0
        point: labels.infusion.spot(126, 246)
        center: labels.infusion.spot(94, 192)
        mostWidth: labels.most
        text: qsTr("Vein")
    }

    PictureLabel {
        point: labels.infusion.spot(-86, 350)
        center: labels.infusion.spot(-212, 306)
        mostWidth: labels.most
        text: qsTr("Lungs")
        detail: labels.f.lungs > 0 ? qsTr("%1 of 50").arg(labels.f.lungs) : ""
    }

    PictureLabel {
        point: labels.infusion.spot(-106, 530)
        center: labels.infusion.spot(-204, 478)
        mostWidth: labels.most
        text: qsTr("Liver")
    }

    PictureLabel {
        point: labels.infusion.spot(106, 520)
        // Below the organs where there is room, else beside them.
        center: Qt.point(labels.infusion.spot(206, 0).x, Math.min(labels.infusion.spot(0, 592).y, labels.infusion.floor - 46))
        mostWidth: Theme.labelSize(156)
        text: qsTr("Spleen, kidneys")
    }

    // Closer: a cell that is too large for a vessel of the lung, as long as it is there.
    Item {
        id: close

        readonly property real size: 124 * labels.infusion.unit
        readonly property int cell: 9
        readonly property var lungs: labels.infusion.spots.lungs
        readonly property point from: labels.infusion.spot(lungs[3 * cell], lungs[3 * cell + 1])
        readonly property point middle: Qt.point(64 + size / 2, 20 + size / 2)

        anchors.fill: parent
        visible: labels.cells[2 * cell] === 1

        component Leader: Rectangle {
            x: close.from.x
            y: close.from.y - height / 2
            width: Math.hypot(close.middle.x - close.from.x, close.middle.y - close.from.y)
            transformOrigin: Item.Left
            rotation: Math.atan2(close.middle.y - close.from.y, close.middle.x - close.from.x) * 180 / Math.PI
            antialiasing: true
        }

        Leader {
            height: 8
            color: Theme.surface
        }

        Leader {
            height: 3
            color: Theme.ink
        }

        Rectangle {
            x: close.from.x - width / 2
            y: close.from.y - height / 2
            width: 36 * labels.infusion.unit
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 4
            border.color: Theme.ink
        }

        Image {
            x: close.middle.x - width / 2
            y: close.middle.y - width / 2
            width: close.size * 320 / 284
            height: width * 330 / 320
            source: labels.infusion.scene.file("close-vessel")
            mipmap: true
        }

        Rectangle {
            x: 14
            y: close.middle.y + close.size / 2 - 4
            width: Theme.labelSize(122) + 32
            height: stuck.height + 18
            radius: 20
            color: Theme.surface
            border.width: 2
            border.color: Theme.hair

            Label {
                id: stuck

                x: 16
                y: 9
                width: parent.width - 32
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("stuck in a tiny vessel")
                font.pixelSize: Theme.labelSize(24)
                leading: 1.15
            }
        }
    }
}
