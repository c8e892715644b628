// Shows the screen of the visit and covers the change with a short fade of the page colour.
import QtQuick
import kiosk.ui

Item {
    id: host

    required property Visitor visitor
    required property Stage stage
    required property bool portrait
    required property real dockHeight

    Loader {
        anchors.fill: parent
        sourceComponent: ({attract: attract, home: home, slide: slide, question: question, results: results})[host.visitor.screen] ?? null
    }

    Component { id: attract; AttractScreen { visitor: host.visitor; portrait: host.portrait } }
    Component { id: home; HomeScreen { visitor: host.visitor; portrait: host.portrait; dockHeight: host.dockHeight } }
    Component { id: slide; SlideScreen { visitor: host.visitor; stage: host.stage; portrait: host.portrait; dockHeight: host.dockHeight } }
    Component { id: question; QuestionScreen { visitor: host.visitor; portrait: host.portrait; dockHeight: host.dockHeight } }
    Component { id: results; ResultsScreen { visitor: host.visitor; portrait: host.portrait; dockHeight: host.dockHeight } }

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
