// How this kiosk is: a sign for each thing, and one sentence on what to do.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property string language: shown.language ?? "en"
    readonly property var signs: shown.signs ?? []
    readonly property var worst: signs.some(sign => sign.tone === "stop") ? "stop" : signs.some(sign => sign.tone === "warn") ? "warn" : "good"
    readonly property real column: portrait ? width : (width - 24) / 2

    PageTitle { text: qsTr("Health") }

    StateChip {
        x: parent.width - width
        y: 4
        tone: page.worst
        text: page.worst === "stop" ? qsTr("Something needs you now") : page.worst === "warn" ? qsTr("Something to look at") : qsTr("All is well")
    }

    Grid {
        id: grid

        y: 92
        columns: page.portrait ? 1 : 2
        columnSpacing: 24
        rowSpacing: 20

        Repeater {
            model: page.signs

            HealthSign {
                required property var modelData

                width: page.column
                height: page.portrait ? 184 : 176
                desk: page.desk
                sign: modelData
                language: page.language
            }
        }
    }

    TitledCard {
        y: grid.y + grid.height + 20
        width: page.width
        height: (page.shown.errors ?? []).length > 0 ? page.height - y : implicitHeight
        title: qsTr("The last errors")

        DeskLabel {
            visible: (page.shown.errors ?? []).length === 0
            width: parent.width
            color: Theme.inkSoft
            text: qsTr("There were none.")
        }

        // Room for the buttons that turn the pages.
        Item { visible: pager.visible; width: 1; height: 8 }

        Column {
            id: errors

            width: parent.width
            spacing: 10

            Repeater {
                model: page.shown.errors ?? []

                Item {
                    id: error

                    required property var modelData

                    width: errors.width
                    height: told.height

                    DeskLabel {
                        width: 250
                        color: Theme.inkSoft
                        font.pixelSize: 24
                        text: error.modelData.when === "" ? "" : DeskTime.shortMoment(error.modelData.when, page.language)
                    }
                    DeskLabel {
                        id: told

                        x: 260
                        width: parent.width - x
                        font.pixelSize: 24
                        text: error.modelData.sentence
                        maximumLineCount: page.portrait ? 3 : 1
                        elide: Text.ElideRight
                    }
                }
            }
        }
    }

    Pager {
        id: pager

        desk: page.desk
        action: "health.more"
        place: page.shown.paging
        x: page.width - width - 24
        y: grid.y + grid.height + 30
    }
}
