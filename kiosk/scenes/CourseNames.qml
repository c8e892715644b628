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
    readonly property real tall: Theme.labelSize(28) * 1.15 + 22

    // Above the place, or beside it where that is too high.
    function beside(place: point): point {
        const top = place.x < up.x + up.width + 110 ? up.y + up.height : 0
        const across = place.x < names.width / 2 ? 1 : -1
        return place.y - 36 - tall > top + 8 ? Qt.point(place.x, place.y - 36 - tall / 2) : Qt.point(place.x + across * 150, place.y + 12)
    }

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
        center: names.beside(names.relapse)
        text: qsTr("A relapse")
        bounds: Qt.rect(0, 0, names.width, names.plot.base)
    }

    PictureLabel {
        visible: !names.f.running && names.f.slow[0] >= 0
        point: names.slow
        center: names.beside(names.slow)
        text: qsTr("Slow worsening")
        bounds: Qt.rect(0, 0, names.width, names.plot.base)
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
