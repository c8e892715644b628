// The frame of the desk: its menu, the page that is open, and the sentence about what was just done.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: frame

    required property StaffDesk desk
    required property bool portrait

    readonly property var files: ({
        decks: "DecksPage.qml", draft: "DraftPage.qml", preview: "PreviewPage.qml", schedule: "SchedulePage.qml",
        notice: "NoticePage.qml", health: "HealthPage.qml", settings: "SettingsPage.qml"
    })
    readonly property real messageHeight: message.visible ? message.height + 20 : 0

    DeskMenu {
        id: menu

        desk: frame.desk
        portrait: frame.portrait
        width: frame.portrait ? parent.width : 372
        height: frame.portrait ? 190 : parent.height
        y: frame.portrait ? parent.height - height : 0
    }

    MessageBar {
        id: message

        desk: frame.desk
        x: page.x
        y: 28
        width: page.width
    }

    Loader {
        id: page

        readonly property string shown: frame.desk.page

        function load(): void {
            if (shown !== "")
                setSource(frame.files[shown], {desk: frame.desk, portrait: Qt.binding(() => frame.portrait)})
        }

        x: frame.portrait ? 40 : 372 + 40
        y: 28 + frame.messageHeight
        width: parent.width - x - 40
        height: parent.height - y - (frame.portrait ? 190 : 0) - 28
        onShownChanged: load()
        Component.onCompleted: load()
    }
}
