// The three ways to divide, and with less movement the way to the next still.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: controls

    required property var scene

    readonly property var stage: scene.stage
    readonly property var outcomes: scene.f.outcomes ?? [0, 0, 0]
    readonly property bool stacked: scene.portrait && scene.height >= 1080 && !stage.lessMovement
    readonly property real buttonHeight: stacked ? 116 : 98
    readonly property real rest: width - 2 * pad - (stacked ? 0 : heading.width + 20 + (next.visible ? next.width + 16 : 0))
    readonly property real pad: 16

    height: row.y + buttonHeight + 8 + note.height + 10

    Card {
        anchors.fill: parent
        radius: 32
    }

    Label {
        id: heading

        visible: controls.scene.offers("divide")
        x: controls.pad + 6
        y: controls.stacked ? 12 : row.y
        width: controls.stacked ? controls.width / 2 : Theme.labelSize(124)
        height: controls.stacked ? Theme.labelSize(34) : row.height
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: controls.stacked ? Text.FixedSize : Text.Fit
        minimumPixelSize: 24
        text: qsTr("Divide into")
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.bold
        leading: 1.15
    }

    Row {
        id: row

        x: controls.stacked ? controls.pad : heading.x + heading.width + 20
        y: controls.stacked ? 58 : controls.pad
        spacing: 16

        Repeater {
            model: !controls.scene.offers("divide") ? [] : [qsTr("two stem cells"), qsTr("one of each"), qsTr("two that will change")]

            StemcellsDivide {
                required property int index
                required property string modelData

                width: (controls.rest - 32) / 3
                height: controls.buttonHeight
                text: modelData
                others: index
                count: controls.outcomes[index]
                selected: controls.stage.lessMovement && controls.stage.still === index + 1
                onActivated: controls.scene.act("divide", index)
            }
        }
    }

    ActionButton {
        id: next

        visible: controls.stage.lessMovement
        x: controls.width - width - controls.pad
        y: row.y
        height: 98
        fontPixels: 30
        sidePadding: 24
        primary: true
        icon: "next"
        iconAtEnd: true
        text: qsTr("Next step")
        onActivated: controls.stage.still = (controls.stage.still + 1) % controls.stage.stills
    }

    Label {
        id: note

        x: controls.pad + 6
        y: controls.height - height - 10
        width: controls.width - 2 * x
        text: (controls.stage.lessMovement ? qsTr("Picture %1 of %2. ").arg(controls.stage.still + 1).arg(controls.stage.stills) : "")
            + qsTr("Teaching picture, not to scale. It shows how cells develop, not a treatment.")
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
    }
}
