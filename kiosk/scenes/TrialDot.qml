// One study: a ball, or a ring where it looks like success.
import QtQuick
import kiosk.ui

Rectangle {
    id: ball

    property real size: 18
    property bool success: false

    width: size
    height: size
    radius: size / 2
    gradient: Gradient {
        GradientStop { position: 0; color: ball.success ? Theme.highlight : Theme.nerveLight }
        GradientStop { position: 0.55; color: ball.success ? Theme.highlight : Theme.nerveBase }
        GradientStop { position: 1; color: ball.success ? Theme.highlightTint : Theme.nerveDeep }
    }
    border.width: success ? Math.max(3, size * 0.2) : 2
    border.color: success ? Theme.almost : Theme.nerveEdge
}
