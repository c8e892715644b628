// Names with a leader line, only while nothing moves; what upwards means; and the place to which the years have gone.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: names

    required property var plot

    readonly property var f: plot.f
    readonly property point relapse: plot.spot(f.relapse)
    readonly property point slow: plot.spot(f.slow)
    readonly property rect room: Qt.rect(0, up.y + up.height, width, plot.base - up.y - up.height)

    Rectangle {
        id: up

        x: 14
        y: 14
        width: word.implicitWidth + 78
        height: word.height + 16
        radius: 20
        color: Theme.surface
        border.width: 2
        border.color: Theme.hair

        Icon {
            x: 14
            anchors.verticalCenter: parent.verticalCenter
            name: "up"
            size: 36
            color: Theme.ink
        }

        Label {
            id: word

            x: 58
            y: 8
            text: qsTr("MS affects the day more")
            font.pixelSize: Theme.labelSize(26)
            font.weight: Theme.medium
            leading: 1.15
        }
    }

    PictureLabel {
        visible: !names.f.running && names.f.relapse[0] >= 0
        point: names.relapse
        center: Qt.point(names.relapse.x, names.relapse.y - 66)
        text: qsTr("A relapse")
        bounds: names.room
    }

    PictureLabel {
        visible: !names.f.running && names.f.slow[0] >= 0
        point: names.slow
        center: Qt.point(names.slow.x - 40, names.slow.y - 100)
        text: qsTr("Slow worsening")
        bounds: names.room
    }

    Rectangle {
        visible: names.f.now < names.f.years
        x: names.plot.spot(names.f.dot).x - 15
        y: names.plot.spot(names.f.dot).y - 15
        width: 30
        height: 30
        radius: 15
        color: names.plot.paint.path
        border.width: 5
        border.color: Theme.surface
    }
}
