// The picture below a question: its own, or the fibre with a signal where it needs none.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

StageFrame {
    id: art

    property var picture: null
    property string alt: ""
    // One sleeve of the drawing with the gap before it.
    readonly property real step: 276

    Loader {
        anchors.fill: parent
        active: art.picture !== null

        sourceComponent: PictureCanvas {
            picture: art.picture
            alt: art.alt
        }
    }

    Repeater {
        model: art.picture === null ? Math.ceil(art.width / art.step) + 1 : 0

        Item {
            id: piece

            required property int index

            x: index * art.step - 60
            y: art.height / 2 - 70

            Art { name: "axon"; width: 300; height: 140 }
            Art { name: "sleeve-100"; width: 300; height: 140 }
        }
    }

    Art {
        visible: art.picture === null
        name: "signal"
        width: 200
        height: 200
        x: 2 * art.step - 60 + 12 - width / 2
        y: art.height / 2 - 100
    }
}
