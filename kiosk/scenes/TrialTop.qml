// What the treatment does, and the two switches.
import QtQuick
import kiosk.ui

Item {
    id: head

    required property var scene

    readonly property var f: scene.f
    readonly property bool narrow: width < 1080

    height: Math.max(84, truth.height)

    Rectangle {
        id: truth

        width: Math.min(inside.implicitWidth + 44, head.width - switches.width - 16)
        height: Math.max(64, inside.height + 20)
        anchors.verticalCenter: parent.verticalCenter
        radius: 22
        color: Theme.surface
        border.width: 2
        border.color: Theme.hair

        Label {
            id: inside

            anchors.centerIn: parent
            width: Math.min(implicitWidth, head.width - switches.width - 60)
            text: head.f.works ? qsTr("The treatment really helps.") : qsTr("The treatment does nothing.")
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.bold
            leading: 1.15
        }
    }

    Row {
        id: switches

        x: parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        ActionButton {
            visible: head.f.stories && head.scene.offers("all")
            height: 84
            fontPixels: 27
            sidePadding: 22
            icon: head.f.everyone ? "check" : "people"
            selected: head.f.everyone
            text: qsTr("Show everyone")
            onActivated: head.scene.stage.act("all", head.f.everyone ? 0 : 1)
        }

        ActionButton {
            visible: head.scene.offers("works")
            height: 84
            fontPixels: 27
            sidePadding: 22
            icon: head.f.works ? "check" : "plus"
            selected: head.f.works
            text: head.narrow ? qsTr("It helps") : qsTr("It really helps")
            label: qsTr("The treatment really helps")
            onActivated: head.scene.stage.act("works", head.f.works ? 0 : 1)
        }

        ActionButton {
            visible: head.scene.offers("group")
            height: 84
            fontPixels: 27
            sidePadding: 22
            icon: head.f.group ? "check" : "plus"
            selected: head.f.group
            text: qsTr("Placebo group")
            onActivated: head.scene.stage.act("group", head.f.group ? 0 : 1)
        }
    }
}
