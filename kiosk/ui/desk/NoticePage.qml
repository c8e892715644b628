// The urgent notice: its words, how it looks on the first screen, and until when it stays there.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property string language: shown.language ?? "en"
    readonly property var preview: shown.preview ?? []
    readonly property bool on: shown.on ?? false
    readonly property real column: portrait ? width : (width - 32) / 2

    PageTitle { text: qsTr("Notice") }

    StateChip {
        x: parent.width - width
        y: 4
        tone: page.on ? "good" : "plain"
        text: page.on ? qsTr("On screen until %1").arg(DeskTime.moment(page.shown.until, page.language)) : qsTr("No notice on the screen")
    }

    TitledCard {
        id: words

        y: 92
        width: page.column
        height: page.portrait ? implicitHeight : Math.max(implicitHeight, end.implicitHeight)
        title: qsTr("What should it say?")

        Repeater {
            model: page.shown.rows ?? []

            NoticeWords {
                required property var modelData

                width: parent?.width ?? 0
                row: modelData
                onActivated: page.desk.act("notice.write", modelData.code)
            }
        }

        Pager { desk: page.desk; action: "notice.more"; place: page.shown.paging }
    }

    TitledCard {
        id: end

        y: page.portrait ? words.y + words.height + 24 : 92
        x: page.portrait ? 0 : page.column + 32
        width: page.column
        height: page.portrait ? implicitHeight : words.height
        title: qsTr("Until when?")

        Grid {
            id: choices

            columns: page.portrait ? 2 : 1
            spacing: 16

            Repeater {
                model: page.shown.choices ?? []

                Choice {
                    required property var modelData

                    width: (end.width - 64 - (choices.columns - 1) * 16) / choices.columns
                    implicitHeight: page.portrait ? 104 : 84
                    enabled: modelData.until !== ""
                    on: modelData.on
                    text: ({hour: qsTr("For one hour"), closing: qsTr("Today until closing"), tomorrow: qsTr("Until tomorrow evening"), week: qsTr("For one week")})[modelData.code]
                    sentence: modelData.until === "" ? qsTr("The clinic does not close any more today.") : DeskTime.moment(modelData.until, page.language)
                    onActivated: page.desk.act("notice.choose", modelData.code)
                }
            }
        }
    }

    NoticePreview {
        y: end.y + end.height + 24
        width: page.portrait ? page.width : Math.min(page.column, (height) * 16 / 9)
        height: page.height - y - (page.portrait ? 234 : 0)
        portrait: page.portrait
        words: page.preview
    }

    Column {
        x: page.portrait ? 0 : page.column + 32
        y: page.portrait ? parent.height - height : end.y + end.height + 24
        width: page.column
        spacing: 18

        DeskLabel {
            visible: !page.portrait
            width: parent.width
            color: Theme.inkSoft
            text: page.preview.length === 0 ? qsTr("Write the words first. You see here how they will look.")
                : page.preview.length < (page.shown.rows ?? []).length ? qsTr("One language has no words yet. Visitors see those that are there.")
                : qsTr("It stands on the first screen, before anybody touches it, and goes away by itself.")
        }

        DeskButton {
            width: parent.width
            height: 96
            primary: true
            enabled: page.preview.length > 0
            icon: "bell"
            text: page.on ? qsTr("Show it like this from now on") : qsTr("Show it on the first screen")
            onActivated: page.desk.act("notice.show")
        }

        DeskButton {
            width: parent.width
            height: 96
            enabled: page.on
            icon: "cross"
            text: qsTr("Take it down now")
            onActivated: page.desk.act("notice.takeDown")
        }
    }
}
