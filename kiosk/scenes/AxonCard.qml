// The controls at the stage's lower edge: send or step, repair, the voltage at the end of the fibre, and what it means.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var stage: scene.stage
    readonly property bool wide: scene.wide
    readonly property real pad: 24
    readonly property real buttonHeight: wide ? 120 : 104
    readonly property string slower: Number(scene.f.slower ?? 10000).toLocaleString(Qt.locale(scene.language), "f", 0)
    readonly property real second: pad + buttonHeight + 16

    height: wide ? 206 : second + 88 + 14 + note.height + 14

    Card {
        anchors.fill: parent
        radius: 32
    }

    ActionButton {
        id: send

        x: card.pad
        y: card.pad
        height: card.buttonHeight
        width: Math.max(send.implicitWidth, card.wide ? 0 : others.width)
        fontPixels: card.wide ? 32 : 34
        sidePadding: card.wide ? 26 : 32
        primary: true
        icon: card.stage.lessMovement ? "next" : "bolt"
        iconAtEnd: card.stage.lessMovement
        text: card.stage.lessMovement ? qsTr("Next step") : qsTr("Send a signal")
        onActivated: {
            if (card.stage.lessMovement)
                card.stage.still = (card.stage.still + 1) % card.stage.stills
            else
                card.scene.act("send", 0)
        }
    }

    Row {
        id: others

        x: card.wide ? send.x + send.width + 16 : card.pad
        y: card.wide ? card.pad : card.second
        spacing: 16

        ActionButton {
            visible: card.scene.damaged && card.scene.offers("repair")
            height: card.wide ? card.buttonHeight : 88
            fontPixels: card.wide ? 32 : 30
            sidePadding: card.wide ? 24 : 18
            icon: "plus"
            text: qsTr("Repair")
            onActivated: card.scene.act("repair", -1)
        }

        AxonButtons {
            visible: !card.wide
            scene: card.scene
        }
    }

    readonly property real meterX: (wide ? others.x + (card.scene.damaged ? others.width : -16) : send.x + send.width) + 28

    AxonTrace {
        visible: card.scene.offers("trace")
        x: card.meterX
        y: card.wide ? 20 : verdict.y + verdict.height + 8
        width: (card.wide ? verdict.x - 20 : card.width - card.pad) - x
        height: (card.wide ? 148 : note.y - 4) - y
        stage: card.stage
    }

    AxonVerdict {
        id: verdict

        x: card.wide ? card.width - width - card.pad - 12 : card.meterX
        y: card.wide ? card.pad + 8 : card.pad - 4
        f: card.scene.f
    }

    AxonLegend {
        id: legend

        x: card.wide ? Math.max(card.meterX + 4, note.x + note.width + 32) : card.width - card.pad - width
        y: card.height - height - 14
    }

    Label {
        id: note

        // Asked for from the beginning: Qt finds it out when it is first asked, which must not be inside `width`.
        readonly property real natural: implicitWidth

        x: card.pad + 4
        y: card.height - height - 14
        width: card.wide ? natural : card.width - 2 * x - legend.width - 32
        text: card.stage.lessMovement
            ? qsTr("Step %1 of %2. Not to scale.").arg(card.stage.still + 1).arg(card.stage.stills)
            : qsTr("Shown %1 times slower than life. Not to scale.").arg(card.slower)
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
    }
}
