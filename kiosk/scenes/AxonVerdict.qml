// What arrived at the end of the fibre, in words, with a sign of its own for each outcome.
import QtQuick
import kiosk.ui

Item {
    id: verdict

    required property var f

    readonly property string outcome: f.state
    readonly property bool good: outcome === "strong"
    readonly property bool open: outcome === "idle" || outcome === "running"
    readonly property bool little: f.delay_ms < 1.8 * f.healthy_ms
    readonly property var words: ({
        idle: qsTr("No signal yet"),
        running: qsTr("On its way"),
        strong: qsTr("Strong and on time"),
        late: little ? qsTr("A little late") : qsTr("Late"),
        weak: qsTr("Weaker and late"),
        blocked: qsTr("Did not arrive")
    })
    readonly property var icons: ({idle: "", running: "", strong: "check", late: "clock", weak: "down", blocked: "stop"})
    readonly property color tone: open ? Theme.inkSoft : good ? Theme.good : Theme.almost

    width: Math.max(title.implicitWidth, pill.width, 300)
    height: title.height + 10 + pill.height

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

        y: title.height + 10
        width: content.width + 40
        height: content.height + 18
        radius: height / 2
        color: verdict.open ? Theme.sunken : verdict.good ? Theme.goodTint : Theme.almostTint

        Row {
            id: content

            x: 20
            y: 9
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
                text: verdict.words[verdict.outcome]
                color: verdict.tone
                font.pixelSize: Theme.labelSize(27)
                font.weight: Theme.bold
                leading: 1.15
                wrapMode: Text.NoWrap
            }
        }
    }
}
