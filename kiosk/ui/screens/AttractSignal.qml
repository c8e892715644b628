// The signal on the attract picture: every twelve seconds one orb is made, leaps along the fibre and is gone again.
import QtQuick
import kiosk.ui

Loader {
    id: signal_

    required property bool portrait
    // A still picture shows it waiting.
    required property bool running

    function send(): void {
        setSource("AttractOrb.qml", {portrait: Qt.binding(() => signal_.portrait), still: !signal_.running})
    }

    Component.onCompleted: if (!running) send()

    SequentialAnimation {
        running: signal_.running
        loops: Animation.Infinite

        PauseAnimation { duration: 12000 }
        ScriptAction { script: signal_.send() }
    }

    Connections {
        target: signal_.item as AttractOrb

        function onArrived(): void {
            signal_.source = ""
        }
    }
}
