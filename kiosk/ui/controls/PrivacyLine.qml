// What happens to the answers: nothing.
import QtQuick
import kiosk.ui

Row {
    id: line

    spacing: 16

    Icon { name: "lock"; size: 40; color: Theme.inkSoft; anchors.verticalCenter: parent.verticalCenter }

    Label {
        width: line.width - 56
        text: qsTr("Your answers stay on this screen and are erased when you finish.")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(27)
        leading: 1.18
    }
}
