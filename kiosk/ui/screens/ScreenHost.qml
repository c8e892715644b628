// Shows the screen of the visit and covers the change with a short fade of the page colour.
import QtQuick
import kiosk.ui

Item {
    id: host

    required property Visitor visitor
    required property Stage stage
    required property bool portrait
    required property real dockHeight

    // By file name: a screen is compiled when it is first shown, so that the first one is there at once.
    Loader {
        id: loader

        readonly property string shown: host.visitor.screen

        function load(): void {
            const given = {visitor: host.visitor, portrait: Qt.binding(() => host.portrait)}
            if (shown !== "attract")
                given.dockHeight = Qt.binding(() => host.dockHeight)
            if (shown === "slide")
                given.stage = host.stage
            setSource(shown[0].toUpperCase() + shown.slice(1) + "Screen.qml", given)
        }

        anchors.fill: parent
        // Not before the theme is settled, or the first screen would be laid out twice.
        onShownChanged: if (status !== Loader.Null) load()
        Component.onCompleted: load()
    }

    Rectangle {
        id: cover

        anchors.fill: parent
        color: Theme.page
        visible: opacity > 0
        opacity: 0

        NumberAnimation on opacity { id: fade; running: false; from: 1; to: 0; duration: Theme.fade; easing.type: Easing.OutCubic }
    }

    Connections {
        target: host.visitor

        property string shown: ""

        function onStateChanged(): void {
            const now = host.visitor.screen + host.visitor.progress.now
            if (now !== shown && !Theme.proof)
                fade.restart()
            shown = now
        }
    }
}
