// The notice as it will look on the first screen, small.
import QtQuick
import kiosk.ui

Item {
    id: preview

    required property var words
    required property bool portrait

    readonly property real scaled: Math.min(width / 1312, height / 700)

    Rectangle { anchors.fill: parent; color: "#041420" }

    Item {
        anchors.fill: parent
        clip: true

        Image {
            anchors.fill: parent
            fillMode: Image.PreserveAspectCrop
            asynchronous: !Theme.proof
            source: Theme.artFolder + "/attract-landscape.jpg"
            sourceSize.width: 960
        }

        Item {
            width: parent.width / preview.scaled
            height: parent.height / preview.scaled
            scale: preview.scaled
            transformOrigin: Item.TopLeft

            AttractNotice {
                visible: preview.words.length > 0
                x: 96
                y: parent.height - height - 120
                width: 1120
                words: preview.words
            }
        }
    }

    RoundedMask { anchors.fill: parent; radius: 28; color: Theme.page; ring: 2; ringColor: Theme.hair }

    Rectangle {
        visible: preview.words.length === 0
        anchors.centerIn: parent
        width: hint.width + 64
        height: 64
        radius: 32
        color: "#DB03101A"

        DeskLabel { id: hint; anchors.centerIn: parent; color: "white"; text: qsTr("The first screen, without a notice") }
    }
}
