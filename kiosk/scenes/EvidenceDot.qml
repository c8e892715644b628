// One study: its size is its people, its colour its treatment; a double ring pools several, an empty one still runs.
import QtQuick
import kiosk.ui

Target {
    id: dot

    required property var scene
    required property int place
    required property point middle
    required property real reach
    required property real share

    readonly property var f: scene.f
    readonly property int treatment: f.treatments[place] ?? 0
    readonly property int people: f.people[place] ?? 0
    readonly property bool open: f.open === place
    readonly property bool planned: f.planned[place] ?? false
    readonly property string named: scene.studies.title(f.codes[place] ?? "", f.years[place] ?? 0, planned)

    x: middle.x - width / 2
    y: middle.y - height / 2
    width: Math.max(84, 2 * reach)
    height: width
    round: true
    visible: share > 0.05
    enabled: share > 0.9
    label: named

    Accessible.role: Accessible.Button
    Accessible.name: named
    Accessible.onPressAction: dot.activate()

    onActivated: {
        scene.stage.paused = false
        scene.stage.act("open", open ? -1 : place)
    }

    Rectangle {
        visible: dot.open
        anchors.centerIn: parent
        width: ball.width + 18
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 5
        border.color: Theme.ink
    }

    Rectangle {
        id: ball

        anchors.centerIn: parent
        width: 2 * Math.max(27, dot.reach) * dot.share
        height: width
        radius: width / 2
        color: dot.planned ? Theme.surface : [Theme.highlight, Theme.mscBase, Theme.stemBase, Theme.oligoBase, Theme.opcBase][dot.treatment]
        border.width: dot.planned ? 5 : 3
        border.color: [Theme.highlightLine, Theme.mscEdge, Theme.stemEdge, Theme.oligoEdge, Theme.opcEdge][dot.treatment]

        Rectangle {
            visible: dot.f.pooled[dot.place] ?? false
            anchors.fill: parent
            anchors.margins: 7
            radius: width / 2
            color: "transparent"
            border.width: 3
            border.color: parent.border.color
        }

        Label {
            visible: dot.share > 0.9
            anchors.centerIn: parent
            text: dot.people > 0 ? dot.people : "?"
            color: dot.planned ? Theme.ink : Theme.inkOnHighlight
            font.pixelSize: 25
            font.weight: Theme.bold
            leading: 1
            wrapMode: Text.NoWrap
        }
    }
}
