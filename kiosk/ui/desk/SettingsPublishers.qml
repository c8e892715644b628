// The publishers whose signed decks come in without a question.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var list: desk.shown.publishers ?? {}
    readonly property var rows: list.rows ?? []

    PartTitle { width: parent.width; desk: page.desk; text: qsTr("Trusted publishers") }

    TitledCard {
        y: 92
        width: parent.width

        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: (page.list.note ?? "") !== "" ? page.list.note
                : qsTr("A deck signed by one of them comes in without a question. Your technician adds a publisher with “kiosk keys trust”.")
        }

        Repeater {
            model: page.rows

            Item {
                id: row

                required property var modelData
                required property int index

                readonly property bool current: modelData.state === ""

                width: parent?.width ?? 0
                height: line.height

                SettingsLine {
                    id: line

                    width: parent.width
                    icon: row.current ? "shield" : "cross"
                    title: row.modelData.name
                    sentence: row.modelData.state === "withdrawn" ? qsTr("Not trusted any more")
                        : row.modelData.state === "replaced" ? qsTr("Has a newer key")
                        : qsTr("Trusted since %1").arg(DeskTime.date(row.modelData.added, page.desk.shown.language))
                    button: row.current ? qsTr("Trust no more") : ""
                    label: qsTr("Trust “%1” no more").arg(row.modelData.name)
                    onActivated: page.desk.act("settings.publishers.withdraw", row.modelData.key)
                }
            }
        }

        Pager { desk: page.desk; action: "settings.publishers.more"; place: page.list.paging }
    }
}
