// The names of the places in the body.
import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var infusion

    readonly property var f: infusion.f
    readonly property bool waits: !f.given
    readonly property real most: Theme.labelSize(190)

    PictureLabel {
        visible: labels.waits || labels.f.vein > 0
        point: labels.infusion.spot(126, 246)
        center: labels.infusion.spot(106, 188)
        mostWidth: labels.most
        text: qsTr("Vein")
    }

    PictureLabel {
        point: labels.infusion.spot(-104, 352)
        center: labels.infusion.spot(-212, 318)
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
        point: labels.infusion.spot(84, 562)
        center: labels.infusion.spot(202, 554)
        mostWidth: labels.most
        text: qsTr("Kidneys")
    }

    PictureLabel {
        point: labels.infusion.spot(110, 512)
        center: labels.infusion.spot(202, 507)
        mostWidth: labels.most
        text: qsTr("Spleen")
    }

    // Closer: a cell that is too large for a vessel of the lung.
    Item {
        id: close

        readonly property real size: 124 * labels.infusion.unit
        readonly property point from: labels.infusion.spot(-51, 255)
        readonly property point middle: Qt.point(64 + size / 2, 20 + size / 2)

        anchors.fill: parent
        visible: opacity > 0
        opacity: labels.f.lungs > 0 ? 1 : 0

        Rectangle {
            x: close.from.x
            y: close.from.y - height / 2
            width: Math.hypot(close.middle.x - x, close.middle.y - close.from.y)
            height: 3.5
            transformOrigin: Item.Left
            rotation: Math.atan2(close.middle.y - close.from.y, close.middle.x - close.from.x) * 180 / Math.PI
            antialiasing: true
            color: Theme.ink
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
