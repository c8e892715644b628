// The end of a valley: pale while no cell has come, then the cell with its job; its label and the valley can be touched.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: place

    required property var scene
    required property var end
    required property int count

    signal chosen

    readonly property var camera: scene.camera
    readonly property point foot: camera.spot(end.x, 0.14, end.z)
    readonly property real fit: camera.size(0.14)

    Repeater {
        model: [true, false]

        Art {
            required property bool modelData

            x: place.foot.x - place.end.foot.x * place.fit
            y: place.foot.y - place.end.foot.y * place.fit
            width: place.end.size.width * place.fit
            height: place.end.size.height * place.fit
            name: "stemcells-" + place.end.art + (modelData ? "-pale" : "")
            visible: modelData !== place.count > 0
        }
    }

    // The valley above its end.
    Target {
        readonly property point middle: place.camera.spot(place.end.x * 0.86, 0.3, place.end.z + 0.14)

        x: middle.x - width / 2
        y: middle.y - height + 60
        width: 190
        height: 190
        label: place.end.name
        visible: place.scene.offers("valleys")
        onActivated: place.chosen()
    }

    PictureLabel {
        anchors.fill: parent
        touchable: place.scene.offers("valleys")
        mostWidth: Math.max(250, place.width * 0.33)
        text: place.end.name
        point: Qt.point(place.foot.x, place.foot.y - 20 * place.fit)
        center: Qt.point(place.foot.x, Math.min(place.foot.y + 92, place.scene.floor - 56))
        bounds: Qt.rect(8, 0, place.width - 16, place.scene.floor - 8)
        onActivated: place.chosen()
    }

    Rectangle {
        visible: place.count > 1
        x: place.foot.x + 58 * place.fit
        y: place.foot.y - place.end.foot.y * place.fit
        width: Math.max(height, number.implicitWidth + 26)
        height: 50
        radius: 25
        color: Theme.ink
        border.width: 4
        border.color: Theme.surface

        Label {
            id: number

            anchors.centerIn: parent
            text: "× " + place.count
            color: Theme.surface
            font.pixelSize: 26
            font.weight: Theme.bold
            leading: 1
        }
    }
}
