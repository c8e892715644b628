// Languages in their own names; the change is immediate and can be taken back.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: sheet

    required property Visitor visitor

    spacing: 28

    Label {
        width: parent.width
        text: qsTr("Choose a language")
        font.pixelSize: Theme.titleSize(48)
        font.weight: Theme.bold
        leading: 1.1
    }

    Grid {
        columns: 2
        columnSpacing: 24
        rowSpacing: 20

        Repeater {
            model: sheet.visitor.languages

            ActionButton {
                required property var modelData

                plane: 1
                width: (sheet.width - 24) / 2
                height: Math.max(112, Theme.mm(30))
                selected: sheet.visitor.language === modelData.code
                icon: selected ? "check" : ""
                text: modelData.name
                fontPixels: 38
                onActivated: sheet.visitor.chooseLanguage(modelData.code)
            }
        }
    }
}
