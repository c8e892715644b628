// A label on a picture: a pill, a straight leader, and a dot with a ring on the part itself.
import QtQuick
import QtQuick.Shapes
import kiosk.ui

Item {
    id: tag

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
            startX: tag.point.x
            startY: tag.point.y

            PathLine { x: pill.x + pill.width / 2; y: pill.y + pill.height / 2 }
        }

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 3
            fillColor: "transparent"
            startX: tag.point.x
            startY: tag.point.y

            PathLine { x: pill.x + pill.width / 2; y: pill.y + pill.height / 2 }
        }
    }

    Rectangle {
        x: tag.point.x - width / 2
        y: tag.point.y - height / 2
        width: tag.touchable ? 34 : 22
        height: width
        radius: width / 2
        color: tag.selected ? Theme.primary : Theme.ink
        border.width: tag.touchable ? 6 : 4
        border.color: Theme.surface
    }

    Target {
        id: pill

        readonly property bool plate: true
        readonly property real wanted: Math.min(tag.mostWidth, Math.max(words.implicitWidth, more.implicitWidth) + 44)

        x: Math.max(tag.bounds.x + 8, Math.min(tag.center.x - width / 2, tag.bounds.x + tag.bounds.width - width - 8))
        y: Math.max(tag.bounds.y + 8, Math.min(tag.center.y - height / 2, tag.bounds.y + tag.bounds.height - height - 8))
        width: wanted
        height: Math.max(tag.touchable ? 80 : 0, column.height + 22)
        enabled: tag.touchable
        label: tag.text
        Accessible.role: Accessible.Button
        Accessible.name: tag.text
        Accessible.ignored: !tag.touchable
        Accessible.onPressAction: pill.activate()
        onActivated: tag.activated()

        Rectangle {
            anchors.fill: parent
            radius: 22
            color: tag.selected ? Theme.primary : pill.pressed ? Theme.primaryTint : Theme.surface
            border.width: tag.touchable ? 3 : 2
            border.color: tag.selected ? Theme.primary : tag.touchable ? Theme.line : Theme.hair
        }

        Column {
            id: column

            anchors.centerIn: parent
            width: pill.width - 36

            Label {
                id: words

                width: parent.width
                text: tag.text
                color: tag.selected ? Theme.inkOnPrimary : Theme.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.labelSize(28)
                font.weight: Theme.bold
                leading: 1.15
            }

            Label {
                id: more

                visible: text !== ""
                width: parent.width
                text: tag.detail
                color: tag.selected ? Theme.inkOnPrimary : Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.labelSize(25)
                leading: 1.15
            }
        }
    }

    // The part itself can be touched too.
    Target {
        x: tag.point.x - width / 2
        y: tag.point.y - height / 2
        width: 96
        height: 96
        round: true
        enabled: tag.touchable
        visible: tag.touchable
        label: tag.text
        onActivated: tag.activated()
    }
}
