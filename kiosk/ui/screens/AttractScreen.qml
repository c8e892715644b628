// The picture that invites: dark, one neuron, a signal now and then, one question. The whole screen is the button.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: screen

    required property Visitor visitor
    required property bool portrait

    readonly property var words: visitor.attract
    readonly property real edge: portrait ? 64 : 96
    readonly property string picture: Theme.artFolder + "/attract-" + (portrait ? "portrait" : "landscape")
    property int title: 0
    // Complete, with its first words and without a signal: as it is when a kiosk begins.
    readonly property bool atRest: picture_.status === Image.Ready && !drawing.loading && !signal_.item
        && question.opacity === 1 && title % words.titles[0].length === 0

    Rectangle { anchors.fill: parent; color: "#041420" }

    // Read beside the rest: the words are there at once, the picture a frame or two later, unless nothing may jump.
    Image {
        id: picture_

        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        asynchronous: !Theme.proof && !Theme.behind
        source: screen.picture + ".jpg"
    }

    // The picture is full HD; a larger screen gets the drawing itself as soon as it is drawn.
    Image {
        id: drawing

        readonly property bool loading: status === Image.Loading

        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        asynchronous: !Theme.proof
        source: Theme.unit > 1.25 ? screen.picture + ".svg" : ""
        sourceSize: Qt.size(Math.ceil(width * Theme.unit), Math.ceil(height * Theme.unit))
    }

    AttractSignal {
        id: signal_

        anchors.fill: parent
        portrait: screen.portrait
        running: !Theme.proof && !Theme.lessMovement
    }

    Target {
        anchors.fill: parent
        slop: 0
        label: qsTr("Touch to begin")
        onActivated: screen.visitor.begin(screen.words.languages[0])
        Accessible.role: Accessible.Button
        Accessible.name: label
    }

    Label {
        id: question

        x: screen.edge
        y: screen.portrait ? 120 : 84
        width: screen.portrait ? parent.width - 2 * x : Math.min(1060, parent.width * 0.56)
        text: screen.words.titles[0][screen.title % screen.words.titles[0].length]
        color: "white"
        font.pixelSize: screen.portrait ? 112 : 120
        font.weight: Theme.bold
        font.letterSpacing: -2
        leading: 1.0
    }

    Label {
        x: screen.edge
        y: question.y + question.height + 26
        width: screen.portrait ? parent.width - 2 * x : 820
        text: screen.words.subtitles[0]
        color: "#E4F1F6"
        font.pixelSize: 44
        leading: 1.25
    }

    Loader {
        x: screen.edge
        y: invitation.y - height - 60
        width: screen.portrait ? parent.width - 2 * x : Math.min(1120, parent.width * 0.6)
        active: screen.visitor.notice.length > 0
        sourceComponent: AttractNotice { words: screen.visitor.notice }
    }

    Item {
        id: invitation

        x: screen.edge
        y: parent.height - (screen.portrait ? 470 : 228)
        width: begin.width + 186
        height: 144

        Rectangle { anchors.fill: parent; anchors.margins: -32; radius: height / 2; color: "#1AFFD34D" }
        Rectangle { anchors.fill: parent; anchors.margins: -14; radius: height / 2; color: "#38FFD34D" }
        Rectangle { anchors.fill: parent; radius: height / 2; color: "#FFD34D" }
        Icon { x: 48; name: "hand"; size: 84; color: "#0A1A24"; weight: 3.6; anchors.verticalCenter: parent.verticalCenter }
        Label {
            id: begin

            x: 150
            text: qsTr("Touch to begin")
            color: "#0A1A24"
            font.pixelSize: 56
            font.weight: Theme.bold
            wrapMode: Text.NoWrap
            leading: 1
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    AttractPromises {
        x: screen.portrait ? screen.edge : parent.width - width - 96
        y: screen.portrait ? parent.height - 270 : parent.height - height - 88
        visitor: screen.visitor
        portrait: screen.portrait
    }

    // The question changes now and then; it fades so that nothing jumps.
    SequentialAnimation {
        running: !Theme.proof && screen.words.titles[0].length > 1
        loops: Animation.Infinite

        PauseAnimation { duration: 20000 }
        NumberAnimation { target: question; property: "opacity"; to: 0; duration: 700; easing.type: Easing.InOutSine }
        ScriptAction { script: screen.title += 1 }
        NumberAnimation { target: question; property: "opacity"; to: 1; duration: 700; easing.type: Easing.InOutSine }
    }
}
