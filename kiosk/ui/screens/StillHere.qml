// The question whether someone is still there: the whole screen is the answer, and there is all the time in the world.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: still

    required property Visitor visitor

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property bool asked: visitor.warning >= 0
    readonly property int seconds: Math.ceil(visitor.warning)
    property real whole: 30

    visible: asked

    Rectangle { anchors.fill: parent; color: Theme.page }

    Target {
        anchors.fill: parent
        plane: 2
        slop: 0
        enabled: still.asked
        label: yes.text
        onActivated: still.visitor.stillHere()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 1100)
        spacing: 36

        Item {
            width: 320
            height: 320
            anchors.horizontalCenter: parent.horizontalCenter

            Shape {
                anchors.fill: parent
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: Theme.hair
                    strokeWidth: 26
                    fillColor: Theme.surface
                    PathAngleArc { centerX: 160; centerY: 160; radiusX: 140; radiusY: 140; startAngle: 0; sweepAngle: 360 }
                }

                ShapePath {
                    strokeColor: Theme.primary
                    strokeWidth: 26
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap
                    PathAngleArc {
                        centerX: 160; centerY: 160; radiusX: 140; radiusY: 140
                        startAngle: -90
                        sweepAngle: 360 * Math.max(0, still.seconds) / still.whole
                    }
                }
            }

            Label {
                anchors.centerIn: parent
                text: Math.max(0, still.seconds)
                font.pixelSize: 120
                font.weight: Theme.bold
                leading: 1
            }
        }

        Label {
            width: parent.width
            text: qsTr("Are you still there?")
            font.pixelSize: Theme.titleSize(64)
            font.weight: Theme.bold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.1
        }

        Label {
            width: parent.width
            text: qsTr("Take all the time you need. If nobody answers, we start again for the next visitor.")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        ActionButton {
            id: yes

            plane: 2
            enabled: still.asked
            primary: true
            width: parent.width
            height: Math.max(160, Theme.mm(40))
            fontPixels: 52
            icon: "check"
            text: qsTr("Yes, I am still here")
            onActivated: still.visitor.stillHere()
        }
    }
}
