// The controls at the stage's lower edge: send, what the slide offers besides, the voltage at the end of the fibre,
// and what it means.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property var scene

    readonly property var stage: scene.stage
    readonly property var f: scene.f
    readonly property bool wide: scene.wide
    readonly property real pad: 24
    readonly property real buttonHeight: wide ? 112 : 104
    // Below the send button, and with a dial below what is said of the signal.
    readonly property real second: Math.max(pad + buttonHeight + 16, dialled && !wide ? verdict.y + verdict.height + 10 : 0)
    readonly property bool heated: scene.offers("warmth")
    readonly property bool sized: scene.offers("width")
    readonly property bool dialled: heated || sized
    // Whether the dials need a row of their own.
    readonly property bool third: !wide && dialled && others.x + others.width + 28 + dials.width > width - pad

    height: wide ? 206 : second + 104 + (third ? 104 + 16 : 0) + 14 + note.height + 14

    Card {
        anchors.fill: parent
        radius: 32
    }

    ActionButton {
        id: send

        x: card.pad
        y: card.pad
        height: card.buttonHeight
        width: Math.max(send.implicitWidth, card.wide ? 0 : card.dialled ? 0 : others.width)
        fontPixels: card.wide ? 32 : 34
        sidePadding: card.wide ? 26 : 32
        primary: true
        icon: "bolt"
        text: card.f.preset === "train" ? qsTr("Send 5 signals") : qsTr("Send a signal")
        onActivated: card.scene.act(card.f.preset === "train" ? "train" : "send", 0)
    }

    Row {
        id: others

        x: card.wide ? send.x + send.width + 16 : card.pad
        y: card.wide ? card.pad : card.second
        spacing: 16

        ActionButton {
            visible: card.scene.fragile && card.scene.offers("repair")
            height: card.wide ? card.buttonHeight : 104
            fontPixels: card.wide ? 32 : 30
            sidePadding: 24
            enabled: card.scene.damaged
            icon: "plus"
            text: qsTr("Repair")
            onActivated: card.scene.act("repair", -1)
        }

        ActionButton {
            visible: card.f.preset !== "train" && card.scene.offers("train")
            height: card.wide ? card.buttonHeight : 104
            fontPixels: 30
            sidePadding: 24
            icon: "bolt"
            text: "× 5"
            label: qsTr("Send 5 signals")
            onActivated: card.scene.act("train", 0)
        }

        AxonTools {
            visible: card.wide && !card.stage.lessMovement && (card.scene.offers("slow") || card.scene.offers("step"))
            height: card.buttonHeight
            scene: card.scene
            only: true
        }

        AxonTools {
            visible: !card.wide
            scene: card.scene
        }
    }

    Row {
        id: dials

        x: card.wide ? (others.width > 0 ? others.x + others.width : send.x + send.width) + 28 : card.third ? card.pad : others.x + others.width + 28
        y: card.wide ? card.pad : card.third ? card.second + 120 : card.second
        spacing: 28

        AxonDial {
            visible: card.heated
            size: card.wide ? card.buttonHeight : 104
            title: qsTr("Body")
            value: qsTr("%1 °C").arg(card.f.degrees)
            lessWord: qsTr("Cooler")
            moreWord: qsTr("Warmer")
            canLess: card.f.degrees > 36
            canMore: card.f.degrees < 38
            onLess: card.scene.act("warmth", card.f.degrees - 1)
            onMore: card.scene.act("warmth", card.f.degrees + 1)
        }

        AxonDial {
            visible: card.sized
            size: card.wide ? card.buttonHeight : 104
            title: qsTr("Thickness")
            value: qsTr("%1 µm").arg(card.f.width)
            lessWord: qsTr("Thinner")
            moreWord: qsTr("Thicker")
            canLess: card.f.width > 1
            canMore: card.f.width < 3
            onLess: card.scene.act("width", card.f.width - 1)
            onMore: card.scene.act("width", card.f.width + 1)
        }
    }

    readonly property real after: wide ? (dialled ? dials.x + dials.width : others.width > 0 ? others.x + others.width : send.x + send.width) : send.x + send.width
    readonly property real meterX: after + 28

    AxonTrace {
        visible: card.scene.offers("trace") && width > 120 && (card.wide || !card.dialled)
        x: card.wide ? card.meterX : Math.max(card.meterX, others.x + others.width + 28)
        y: card.wide ? 20 : verdict.y + verdict.height + 8
        width: (card.wide ? verdict.x - 20 : card.width - card.pad) - x
        height: card.wide ? 138 : Math.max(80, card.second + 104 - y)
        scene: card.scene
    }

    AxonVerdict {
        id: verdict

        x: card.wide ? card.width - width - card.pad - 12 : card.meterX
        y: card.wide ? card.pad : card.pad - 4
        room: card.width - card.pad - (card.wide ? 0 : card.meterX)
        scene: card.scene
    }

    AxonLegend {
        id: legend

        visible: card.scene.pair && card.scene.offers("trace")
        x: card.wide ? Math.max(card.meterX + 4, note.x + note.width + 32) : card.width - card.pad - width
        y: card.height - height - 14
    }

    Label {
        id: note

        readonly property string slower: Number(card.f.slower).toLocaleString(Qt.locale(card.scene.language), "f", 0)
        // Asked for from the beginning: Qt finds it out when it is first asked, which must not be inside `width`.
        readonly property real natural: implicitWidth

        x: card.pad + 4
        y: card.height - height - 14
        width: card.wide ? natural : card.width - 2 * x - (legend.visible ? legend.width + 32 : 0)
        text: card.stage.lessMovement
            ? qsTr("Step %1 of %2. Not to scale.").arg(card.stage.still + 1).arg(card.stage.stills)
            : qsTr("Shown %1 times slower than life. Not to scale.").arg(note.slower)
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
    }
}
