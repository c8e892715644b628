// The time since the infusion, and in whom it was seen.
import QtQuick
import kiosk.ui

Card {
    id: clock

    required property var f
    required property string language

    readonly property int minutes: Math.floor(60 * (f.hours ?? 0) + 0.000001)
    readonly property int days: Math.floor(minutes / 1440)
    readonly property int hours: Math.floor(minutes / 60)

    height: Math.max(mouse.height, time.height + after.height + 8) + 32
    radius: 28

    Icon {
        id: face

        x: 22
        y: 20
        name: "clock"
        size: 44
        color: Theme.ink
    }

    Label {
        id: time

        x: 80
        y: 16
        width: mouse.x - x - 14
        text: !clock.f.given ? qsTr("Not given yet") : clock.minutes < 1 ? qsTr("The first minute")
            : clock.minutes < 60 ? (clock.minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(clock.minutes))
            : clock.hours < 24 ? (clock.hours === 1 ? qsTr("1 hour") : qsTr("%1 hours").arg(clock.hours))
            : clock.days === 1 ? qsTr("1 day") : qsTr("%1 days").arg(clock.days)
        font.pixelSize: Theme.labelSize(36)
        font.weight: Theme.bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        wrapMode: Text.NoWrap
        leading: 1.2
    }

    Label {
        id: after

        x: 22
        y: time.y + time.height + 6
        width: mouse.x - x - 8
        text: clock.f.given ? qsTr("after the infusion") : qsTr("Touch a time below.")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(26)
        leading: 1.2
    }

    Rectangle {
        id: mouse

        x: parent.width - width - 14
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(picture.width, seen.implicitWidth) + 24
        height: picture.height + seen.height + 18
        radius: 20
        color: Theme.highlightTint
        border.width: 3
        border.color: Theme.highlightLine

        Art {
            id: picture

            y: 8
            anchors.horizontalCenter: parent.horizontalCenter
            name: "mouse"
            width: 96
            height: width * 160 / 260
        }

        Label {
            id: seen

            y: picture.y + picture.height + 2
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Seen in mice")
            font.pixelSize: Theme.labelSize(24)
            font.weight: Theme.bold
            wrapMode: Text.NoWrap
            leading: 1.2
        }
    }
}
