// A place in the picture: its number in the list, to be touched.
import QtQuick
import kiosk.ui

Target {
    id: badge

    required property var scene
    required property int place

    readonly property bool lit: scene.place === place

    width: 84
    height: 84
    round: true
    label: scene.told.names[place]

    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: badge.activate()

    onActivated: scene.touch(place)

    SymptomsNumber {
        anchors.centerIn: parent
        number: badge.place + 1
        lit: badge.lit
    }
}
