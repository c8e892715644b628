// Urgent words of the clinic on the attract screen, in one or two languages.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: notice

    required property var words

    height: content.height + 56
    radius: 32
    color: "#FFF1C7"
    border.width: 4
    border.color: "#8A5A00"

    Icon { x: 34; name: "bell"; size: 60; color: "#0A1A24"; anchors.verticalCenter: parent.verticalCenter }

    Column {
        id: content

        x: 124
        width: parent.width - x - 40
        spacing: 14
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: notice.words

            Label {
                required property string modelData

                width: content.width
                text: modelData
                color: "#0A1A24"
                // Long words of a clinic give way a little, so that both languages stay on the screen.
                font.pixelSize: modelData.length > 110 ? 32 : 40
                font.weight: Theme.medium
                leading: 1.2
            }
        }
    }
}
