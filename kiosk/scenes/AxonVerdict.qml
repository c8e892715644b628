// What arrived at the end of the fibre, in words, with a sign of its own for each outcome, and the times side by side.
import QtQuick
import kiosk.ui

Item {
    id: verdict

    required property var scene
    // How wide it may be: a long word gives way a little.
    required property real room

    readonly property var f: scene.f
    readonly property string outcome: f.state
    readonly property bool good: outcome === "strong" || outcome === "restored"
    readonly property bool open: outcome === "idle" || outcome === "running"
    readonly property var words: ({
        idle: qsTr("No signal yet"),
        running: scene.row ? qsTr("On their way") : qsTr("On its way"),
        strong: scene.row ? qsTr("All arrive") : f.preset === "width" ? qsTr("It arrives") : qsTr("Strong and on time"),
        late: qsTr("Slowed"),
        weak: qsTr("Slowed and weaker"),
        restored: qsTr("Restored"),
        some: qsTr("Some drop out"),
        blocked: qsTr("Blocked")
    })
    readonly property var icons: ({idle: "", running: "", strong: "check", late: "clock", weak: "down", restored: "check", some: "minus", blocked: "stop"})
    readonly property color tone: open ? Theme.inkSoft : good ? Theme.good : Theme.almost
    readonly property string detail: open ? "" : scene.row ? qsTr("%1 of %2 arrive").arg(f.arrived).arg(f.sent)
        : outcome === "blocked" ? (f.degrees > 37 ? qsTr("It passes when cool again.") : "")
        : scene.pair ? qsTr("%1 instead of %2 ms").arg(scene.ms(f.delay_ms)).arg(scene.ms(f.healthy_ms)) : ""

    width: Math.max(title.implicitWidth, pill.width, more.implicitWidth, 300)
    height: title.height + 8 + pill.height + 6 + more.height

    Label {
        id: title

        text: qsTr("At the end of the fibre")
        font.pixelSize: Theme.labelSize(27)
        font.weight: Theme.bold
        leading: 1.15
        wrapMode: Text.NoWrap
    }

    Rectangle {
        id: pill

        y: title.height + 8
        width: content.width + 40
        height: content.height + 16
        radius: height / 2
        color: verdict.open ? Theme.sunken : verdict.good ? Theme.goodTint : Theme.almostTint

        Row {
            id: content

            x: 20
            y: 8
            spacing: 10

            Icon {
                visible: name !== ""
                name: verdict.icons[verdict.outcome]
                size: 32
                weight: 5
                color: verdict.tone
                anchors.verticalCenter: parent.verticalCenter
            }

            Label {
                width: Math.min(implicitWidth, verdict.room - 40 - (verdict.icons[verdict.outcome] ? 42 : 0))
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                text: verdict.words[verdict.outcome]
                color: verdict.tone
                font.pixelSize: Theme.labelSize(27)
                font.weight: Theme.bold
                leading: 1.15
                wrapMode: Text.NoWrap
            }
        }
    }

    Label {
        id: more

        y: pill.y + pill.height + 6
        text: verdict.detail
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(24)
        leading: 1.15
        wrapMode: Text.NoWrap
    }
}
