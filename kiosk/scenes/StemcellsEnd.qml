// The end of a valley: pale while no cell has come, then the cell with its job, and how many came. Its label calls cells.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: place

    required property var valleys
    required property var end
    required property int count
    required property bool called

    signal chosen

    readonly property bool touchable: valleys.scene.offers("signals") && !valleys.scene.stills
    readonly property var camera: valleys.camera
    readonly property point foot: camera.spot(end.x, 0.14, end.z)
    readonly property real fit: camera.size(0.14) * 0.94

    Repeater {
        model: [true, false]

        Art {
            required property bool modelData

            x: place.foot.x - place.end.foot.x * place.fit
            y: place.foot.y - place.end.foot.y * place.fit
            width: place.end.size.width * place.fit
            height: place.end.size.height * place.fit
            name: place.end.art + (modelData ? "-pale" : "")
            visible: modelData !== place.count > 0
        }
    }

    PictureLabel {
        anchors.fill: parent
        touchable: place.touchable
        selected: place.called
        mostWidth: Math.max(240, place.width * 0.31)
        text: place.end.name
        detail: place.count === 0 ? qsTr("no cell yet") : place.count === 1 ? qsTr("1 cell") : qsTr("%1 cells").arg(place.count)
        point: Qt.point(place.foot.x, place.foot.y - 18 * place.fit)
        center: Qt.point(place.foot.x, place.foot.y + 52 + Theme.labelSize(29))
        bounds: Qt.rect(8, 0, place.width - 16, place.valleys.floor - 8)
        onActivated: place.chosen()
    }
}
