// What the dotted curve is.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Row {
    spacing: 10

    Shape {
        width: 40
        height: 4
        anchors.verticalCenter: parent.verticalCenter
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.line
            strokeWidth: 3
            strokeStyle: ShapePath.DashLine
            dashPattern: [1, 2]
            startX: 0
            startY: 2

            PathLine { x: 40; y: 2 }
        }
    }

    Label {
        text: qsTr("healthy fibre")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
        wrapMode: Text.NoWrap
    }
}
