// The names of the two fibres with the times of arrival side by side, and the names of the parts: at most six in all.
import QtQuick
import kiosk.ui

Item {
    id: labels

    required property var scene
    // Where the latest signal is, and the upper edge of the controls, on the stage.
    required property point front
    required property real floor

    readonly property var f: scene.f
    readonly property bool portrait: scene.portrait
    readonly property var shares: scene.shares
    readonly property var renewed: scene.renewed
    readonly property int bare: shares.findIndex(share => share === 0)
    readonly property int fresh: renewed.findIndex(share => share > 0)
    readonly property int film: shares.findIndex(share => share > 0 && share < 0.1)
    readonly property int worn: shares.findIndex((share, at) => share < 0.9 && renewed[at] === 0)
    readonly property int told: bare >= 0 ? bare : fresh >= 0 ? fresh : film >= 0 ? film : worn
    readonly property int whole: shares.findIndex(share => share > 0.9)
    readonly property bool stopped: f.state === "blocked" && !scene.row
    readonly property rect room: Qt.rect(0, 0, width, floor - 10)
    readonly property real end: scene.spot(portrait ? 972 : scene.wide ? 1060 : 1180, 0).x

    // The middle of a sleeve, a little below the fibre.
    function under(sleeve: int): point {
        const middles = labels.scene.place.middles
        return sleeve < 0 || middles === undefined ? Qt.point(0, 0) : labels.scene.spot(middles[2 * sleeve], middles[2 * sleeve + 1] + 12)
    }

    function times(arrived: int, delay: real): string {
        return labels.scene.row ? (labels.f.sent > 0 ? qsTr("%1 of %2").arg(arrived).arg(labels.f.sent) : "")
            : delay > 0 ? qsTr("%1 ms").arg(labels.scene.ms(delay)) : ""
    }

    AxonTag {
        id: theirs

        x: Math.min(labels.end, labels.width - 16) - width
        y: labels.scene.spot(0, labels.portrait ? 104 : 52).y - height / 2
        name: labels.f.preset === "width" ? qsTr("Usual fibre, 2 µm") : qsTr("Healthy fibre")
        time: labels.times(labels.f.their_arrived, labels.f.healthy_ms)
    }

    AxonTag {
        id: yours

        x: Math.min(labels.end, labels.width - 16) - width
        y: labels.scene.spot(0, labels.portrait ? 470 : 352).y - height / 2
        strong: true
        name: labels.f.preset === "width" ? (labels.f.width > 2 ? qsTr("Thicker fibre, 3 µm") : labels.f.width < 2 ? qsTr("Thinner fibre, 1 µm") : qsTr("Fibre, 2 µm"))
            : labels.worn >= 0 ? qsTr("Damaged fibre") : labels.fresh >= 0 ? qsTr("Repaired fibre") : qsTr("Healthy fibre")
        time: labels.stopped ? qsTr("Blocked") : labels.times(labels.f.arrived, labels.f.delay_ms)
        tone: labels.stopped ? Theme.almost : Theme.ink
        icon: labels.stopped ? "stop" : ""
    }

    PictureLabel {
        id: oligo

        bounds: labels.room
        // In a small picture the names of the fibres need its place.
        visible: pill.y + pill.height + 8 < yours.y && theirs.y + theirs.height + 8 < pill.y
        text: qsTr("Oligodendrocyte")
        detail: qsTr("makes myelin")
        point: labels.portrait ? labels.scene.spot(404, 392) : labels.scene.spot(468, 300)
        center: labels.portrait ? labels.scene.spot(690, 344) : labels.scene.spot(690, 250)
    }

    PictureLabel {
        id: myelin

        readonly property int at: labels.told === 0 ? -1 : labels.whole

        bounds: labels.room
        visible: at === 0
        text: qsTr("Myelin sleeve")
        point: labels.under(Math.max(0, at))
        center: labels.portrait ? labels.scene.spot(214, 716) : labels.scene.spot(300, 600)
    }

    PictureLabel {
        id: state

        readonly property point at: labels.stopped ? labels.front : labels.under(labels.told)

        bounds: labels.room
        visible: labels.stopped || labels.told >= 0
        text: labels.stopped ? qsTr("Signal stops here") : labels.bare >= 0 ? qsTr("Bare fibre") : labels.fresh >= 0 ? qsTr("New myelin")
            : labels.film >= 0 ? qsTr("Very thin myelin") : qsTr("Worn sleeve")
        detail: !labels.stopped && labels.bare < 0 && labels.fresh >= 0 ? qsTr("thinner and shorter") : ""
        point: at
        center: Qt.point(Math.max(at.x + 40, (myelin.visible ? myelin.pill.x + myelin.pill.width : 0) + 16 + pill.width / 2),
            labels.scene.spot(0, labels.portrait ? 716 : 600).y)
    }
}
