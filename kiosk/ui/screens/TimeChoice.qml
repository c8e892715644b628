// “How long do you have?” – three answers, one is always chosen.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: choice

    required property Visitor visitor

    spacing: 10

    Row {
        spacing: 14

        Icon { name: "clock"; size: 36; anchors.verticalCenter: parent.verticalCenter }
        Label {
            text: qsTr("How long do you have?")
            font.pixelSize: Theme.labelSize(32)
            font.weight: Theme.bold
            leading: 1.1
            wrapMode: Text.NoWrap
        }
    }

    Row {
        id: answers

        width: parent.width
        spacing: 16

        Repeater {
            model: [2, 5, 10]

            ActionButton {
                required property int modelData

                width: (answers.width - 32) / 3
                height: 96
                radius: 24
                selected: choice.visitor.minutes === modelData
                icon: selected ? "check" : ""
                text: qsTr("%1 min").arg(modelData)
                onActivated: choice.visitor.chooseMinutes(modelData)
            }
        }
    }
}
