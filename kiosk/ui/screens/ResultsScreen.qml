// After the quiz: what is known, what to look at again, and words to take home.
import QtQuick
import kiosk.ui

Item {
    id: screen

    required property Visitor visitor
    required property bool portrait
    required property real dockHeight

    readonly property var results: visitor.results
    readonly property int missed: (results.count ?? 0) - (results.right ?? 0)
    readonly property real floor: height - dockHeight - 24
    readonly property real leftWidth: portrait ? width - 80 : width - 48 - 40 - home.width - 56

    Column {
        id: head

        x: Theme.margin
        y: 44
        width: screen.leftWidth - 20
        spacing: 6

        Label {
            text: qsTr("Your result")
            color: Theme.primary
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.medium
            leading: 1.15
        }

        Label {
            width: parent.width
            text: (screen.results.right * 2 >= screen.results.count ? qsTr("Well done – %1 of %2") : qsTr("Good start – %1 of %2"))
                .arg(screen.results.right ?? 0).arg(screen.results.count ?? 0)
            font.pixelSize: Theme.titleSize(60)
            font.weight: Theme.bold
            leading: 1.05
        }

        Label {
            width: parent.width
            text: qsTr("Each right answer wrapped one myelin sleeve.")
            font.pixelSize: Theme.labelSize(36)
            leading: 1.2
        }
    }

    StageFrame {
        id: panel

        x: screen.portrait ? 40 : 48
        y: head.y + head.height + 24
        width: screen.leftWidth
        height: screen.portrait ? 620 : screen.floor - y - actions.height - 28

        ResultFibre {
            anchors.fill: parent
            rows: screen.results.rows ?? []
        }
    }

    Row {
        id: actions

        x: panel.x
        y: panel.y + panel.height + 24
        width: panel.width
        spacing: 24

        ActionButton {
            visible: screen.missed > 0
            primary: true
            width: (parent.width - 24) / 2
            height: 120
            icon: "eye"
            text: qsTr("Look again (%1)").arg(screen.missed)
            onActivated: screen.visitor.seeMissed()
        }

        ActionButton {
            width: screen.missed > 0 ? (parent.width - 24) / 2 : parent.width
            height: 120
            icon: "retry"
            text: qsTr("New questions")
            onActivated: screen.visitor.tryAgain()
        }
    }

    TakeHome {
        id: home

        x: screen.portrait ? 40 : screen.width - width - 48
        y: screen.portrait ? actions.y + actions.height + 28 : 44
        width: screen.portrait ? screen.width - 80 : 660
        height: screen.floor - y
        wide: screen.portrait
        modules: screen.results.modules ?? []
    }
}
