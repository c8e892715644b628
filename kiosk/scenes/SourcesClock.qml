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

    height: mouse.y + mouse.height + 16
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
        width: parent.width - x - 18
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
        y: time.y + time.height + 2
        width: parent.width - 2 * x
        text: clock.f.given ? qsTr("after the infusion") : qsTr("Touch a time below.")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(26)
        leading: 1.2
    }

    Rectangle {
        id: mouse

        x: 16
        y: after.y + after.height + 12
        width: parent.width - 32
        height: 64
        radius: 20
        color: Theme.highlightTint
        border.width: 3
        border.color: Theme.highlightLine

        Art {
            id: picture

            x: 16
            anchors.verticalCenter: parent.verticalCenter
            name: "mouse"
            width: 88
            height: width * 160 / 260
        }

        Label {
            x: picture.x + picture.width + 14
            width: parent.width - x - 12
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Seen in mice")
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
            leading: 1.15
        }
    }
}
