// A picture of the deck on the stage: its safe part is always whole, the rest fills what room there is.
import QtQuick
import kiosk.ui

Item {
    id: canvas

    // {light, dark, width, height, safe: [x, y, w, h]}
    required property var picture
    property string alt: ""
    // Whether what is loaded next is this picture again, in another size: it then stays until it is drawn anew.
    property bool keeps: false

    readonly property var safe: picture.safe
    readonly property real safeFit: Math.min(width / safe[2], height / safe[3])
    // A hair larger than the safe part asks for, where that spares a bare strip at the sides.
    readonly property real fit: Math.max(safeFit, Math.min(width / picture.width, safeFit * 1.06))
    readonly property point origin: Qt.point(width / 2 - (safe[0] + safe[2] / 2) * fit, height / 2 - (safe[1] + safe[3] / 2) * fit)
    readonly property bool missing: image.status === Image.Error || picture.light === ""

    // A point of the picture on this item.
    function place(x: real, y: real): point {
        return Qt.point(canvas.origin.x + x * canvas.fit, canvas.origin.y + y * canvas.fit)
    }

    Image {
        id: image

        x: canvas.origin.x
        y: canvas.origin.y
        width: canvas.picture.width * canvas.fit
        height: canvas.picture.height * canvas.fit
        source: Theme.dark ? canvas.picture.dark : canvas.picture.light
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
        asynchronous: !Theme.proof
        smooth: true
        retainWhileLoading: canvas.keeps
        Accessible.role: Accessible.Graphic
        Accessible.name: canvas.alt
    }

    // A picture that did not load leaves its description.
    Item {
        visible: canvas.missing
        anchors.fill: parent
        anchors.margins: 48

        DashedFrame { anchors.fill: parent; color: Theme.line; lineWidth: 3; radius: 32 }
        Icon { name: "eye"; size: 72; color: Theme.inkSoft; x: (parent.width - width) / 2; y: parent.height / 2 - 120 }
        Label {
            y: parent.height / 2 - 20
            x: 60
            width: parent.width - 120
            text: qsTr("Picture: %1").arg(canvas.alt)
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.fontSize(32)
        }
    }
}
