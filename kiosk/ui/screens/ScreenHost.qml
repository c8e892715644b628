// Shows the screen of the visit and covers the change with a fade of the colour the page had before, so that light and
// dark pass into each other evenly and no frame is ever black.
import QtQuick
import kiosk.ui

Item {
    id: host

    required property Visitor visitor
    required property Stage stage
    required property bool portrait
    required property real dockHeight
    // The first screen, complete and without a fade over it.
    readonly property bool atRest: !cover.visible && ((loader.item as AttractScreen)?.atRest ?? false)

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
        visible: opacity > 0
        opacity: 0

        NumberAnimation on opacity { id: fade; running: false; from: 1; to: 0; easing.type: Easing.InOutSine }
    }

    Connections {
        target: host.visitor

        property string shown
        property color page

        function keepPage(): void {
            page = Theme.page
        }

        // What is there from the beginning did not change: another deck on the same screen comes without a fade.
        Component.onCompleted: {
            shown = host.visitor.screen + host.visitor.progress.now
            keepPage()
        }

        function onStateChanged(): void {
            const now = host.visitor.screen + host.visitor.progress.now
            if (now !== shown && !Theme.proof) {
                const ends = now.startsWith("attract") !== shown.startsWith("attract")
                cover.color = page
                fade.duration = ends && !Theme.lessMovement ? 700 : Theme.fade
                fade.restart()
            }
            shown = now
            Qt.callLater(keepPage)
        }
    }
}
