// Text size and movement.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: sheet

    required property Visitor visitor

    spacing: 28

    Label {
        width: parent.width
        text: qsTr("Text size")
        font.pixelSize: Theme.titleSize(48)
        font.weight: Theme.bold
        leading: 1.1
    }

    Row {
        spacing: 20

        Repeater {
            model: [{code: "normal", word: qsTr("Normal"), px: 44}, {code: "large", word: qsTr("Large"), px: 56}, {code: "largest", word: qsTr("Largest"), px: 70}]

            Target {
                id: size

                required property var modelData

                readonly property bool chosen: sheet.visitor.textSize === modelData.code

                plane: 1
                width: (sheet.width - 40) / 3
                height: Math.max(150, Theme.mm(34))
                label: modelData.word
                Accessible.role: Accessible.RadioButton
                Accessible.name: label
                onActivated: sheet.visitor.chooseTextSize(modelData.code)

                Rectangle {
                    anchors.fill: parent
                    radius: 28
                    color: size.chosen ? Theme.primary : size.pressed ? Theme.primaryTint : Theme.surface
                    border.width: size.chosen ? 0 : 3
                    border.color: Theme.line
                }

                Column {
                    anchors.centerIn: parent

                    Label {
                        text: "A"
                        color: size.chosen ? Theme.inkOnPrimary : Theme.ink
                        font.pixelSize: size.modelData.px
                        font.weight: Theme.bold
                        leading: 1
                        anchors.horizontalCenter: parent.horizontalCenter
                    }

                    Label {
                        text: size.modelData.word
                        color: size.chosen ? Theme.inkOnPrimary : Theme.ink
                        font.pixelSize: 30
                        font.weight: Theme.medium
                        leading: 1.1
                        wrapMode: Text.NoWrap
                        anchors.horizontalCenter: parent.horizontalCenter
                    }
                }
            }
        }
    }

    Target {
        id: movement

        plane: 1
        width: sheet.width
        height: Math.max(112, Theme.mm(30))
        label: qsTr("Less movement")
        Accessible.role: Accessible.CheckBox
        Accessible.name: label
        Accessible.checked: sheet.visitor.lessMovement
        onActivated: sheet.visitor.toggleMovement()

        Rectangle {
            anchors.fill: parent
            radius: 28
            color: movement.pressed ? Theme.primaryTint : Theme.surface
            border.width: 3
            border.color: Theme.line
        }

        Label {
            x: 32
            width: parent.width - 300
            text: movement.label
            font.pixelSize: Theme.labelSize(36)
            font.weight: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
        }

        Switch {
            anchors.right: parent.right
            anchors.rightMargin: 32
            anchors.verticalCenter: parent.verticalCenter
            on: sheet.visitor.lessMovement
        }
    }
}
