// The stage: a panel with a quiet gradient and round corners that pictures and scenes are shown on.
import QtQuick
import kiosk.ui

Item {
    id: frame

    default property alias content: inside.data
    property real radius: 40

    Rectangle {
        id: inside

        anchors.fill: parent
        clip: true
        gradient: Gradient {
            GradientStop { position: 0; color: Theme.stageTop }
            GradientStop { position: 1; color: Theme.stageBottom }
        }
    }

    RoundedMask {
        anchors.fill: parent
        radius: frame.radius
        ring: 2
        ringColor: Theme.dark ? Theme.line : "#120E2430"
    }
}
