// A label on a picture: a pill, a straight leader, and a dot with a ring on the part itself.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: label

    required property point point
    required property point center
    property string text: ""
    property string detail: ""
    property bool selected: false
    property bool touchable: false
    property real mostWidth: 420
    property rect bounds: Qt.rect(0, 0, parent ? parent.width : 0, parent ? parent.height : 0)

    signal activated

    readonly property alias pill: pill

    anchors.fill: parent

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.surface
            strokeWidth: 8
            fillColor: "transparent"
            startX: label.point.x
            startY: label.point.y

            PathLine { x: pill.x + pill.width / 2; y: pill.y + pill.height / 2 }
        }

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 3
            fillColor: "transparent"
            startX: label.point.x
            startY: label.point.y

            PathLine { x: pill.x + pill.width / 2; y: pill.y + pill.height / 2 }
        }
    }

    Rectangle {
        x: label.point.x - width / 2
        y: label.point.y - height / 2
        width: label.touchable ? 34 : 22
        height: width
        radius: width / 2
        color: label.selected ? Theme.primary : Theme.ink
        border.width: label.touchable ? 6 : 4
        border.color: Theme.surface
    }

    Target {
        id: pill

        readonly property real wanted: Math.min(label.mostWidth, Math.max(words.implicitWidth, more.implicitWidth) + 44)

        x: Math.max(label.bounds.x + 8, Math.min(label.center.x - width / 2, label.bounds.x + label.bounds.width - width - 8))
        y: Math.max(label.bounds.y + 8, Math.min(label.center.y - height / 2, label.bounds.y + label.bounds.height - height - 8))
        width: wanted
        height: Math.max(label.touchable ? 80 : 0, column.height + 22)
        enabled: label.touchable
        label: label.text
        Accessible.role: Accessible.Button
        Accessible.name: label.text
        Accessible.ignored: !label.touchable
        Accessible.onPressAction: pill.activate()
        onActivated: label.activated()

        Rectangle {
            anchors.fill: parent
            radius: 22
            color: label.selected ? Theme.primary : pill.pressed ? Theme.primaryTint : Theme.surface
            border.width: label.touchable ? 3 : 2
            border.color: label.selected ? Theme.primary : label.touchable ? Theme.line : Theme.hair
        }

        Column {
            id: column

            anchors.centerIn: parent
            width: pill.width - 36

            Label {
                id: words

                width: parent.width
                text: label.text
                color: label.selected ? Theme.inkOnPrimary : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.labelSize(28)
                font.weight: Theme.bold
                leading: 1.15
            }

            Label {
                id: more

                visible: text !== ""
                width: parent.width
                text: label.detail
                color: label.selected ? Theme.inkOnPrimary : Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.labelSize(25)
                leading: 1.15
            }
        }
    }

    // The part itself can be touched too.
    Target {
        x: label.point.x - width / 2
        y: label.point.y - height / 2
        width: 96
        height: 96
        round: true
        enabled: label.touchable
        visible: label.touchable
        label: label.text
        onActivated: label.activated()
    }
}
