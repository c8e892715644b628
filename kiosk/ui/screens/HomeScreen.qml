// Home: the chapters as big cards, and a shorter path for those who are called soon.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: screen

    required property Visitor visitor
    required property bool portrait
    required property real dockHeight

    readonly property var home: visitor.home
    readonly property int columns: portrait ? 2 : 4
    readonly property int rows: Math.ceil((home.cards?.length ?? 0) / columns)
    readonly property real cardsTop: (portrait ? choice.y + choice.height : Math.max(heading.y + heading.height, choice.y + choice.height)) + 22
    readonly property real floor: height - dockHeight - note.height - 20

    Column {
        id: heading

        x: Theme.margin
        y: screen.portrait ? 44 : 30
        width: screen.portrait ? parent.width - 2 * x : parent.width - 820 - 3 * x

        Label {
            text: qsTr("Welcome")
            color: Theme.primary
            font.pixelSize: Theme.labelSize(28)
            font.weight: Theme.medium
            leading: 1.1
        }

        Label {
            width: parent.width
            text: qsTr("What would you like to explore?")
            font.pixelSize: Theme.titleSize(54)
            font.weight: Theme.bold
            font.letterSpacing: -0.6
            leading: 1.05
        }
    }

    TimeChoice {
        id: choice

        x: screen.portrait ? Theme.margin : parent.width - width - Theme.margin
        y: screen.portrait ? heading.y + heading.height + 20 : 30
        width: screen.portrait ? parent.width - 2 * Theme.margin : 820
        visitor: screen.visitor
    }

    Grid {
        x: Theme.margin
        y: screen.cardsTop
        columns: screen.columns
        columnSpacing: 24
        rowSpacing: 22

        Repeater {
            model: screen.home.cards ?? []

            ChapterCard {
                required property var modelData

                chapter: modelData
                width: (screen.width - 2 * Theme.margin - (screen.columns - 1) * 24) / screen.columns
                height: (screen.floor - screen.cardsTop - (screen.rows - 1) * 22) / Math.max(1, screen.rows)
                onActivated: screen.visitor.openChapter(modelData.id)
            }
        }
    }

    ReviewNote {
        id: note

        x: Theme.margin
        y: parent.height - screen.dockHeight - height - 10
        width: parent.width - 2 * Theme.margin
        reviewer: screen.home.reviewer ?? ""
        checked: screen.home.checked ?? ""
        language: screen.visitor.language
        lead: qsTr("For learning. Not medical advice.")
        font.pixelSize: Theme.labelSize(24)
        horizontalAlignment: Text.AlignHCenter
    }
}
