// The ways to the parts of the settings, and out of the kiosk.
import QtQuick
import kiosk.ui

TitledCard {
    id: card

    required property StaffDesk desk

    readonly property var shown: desk.shown
    readonly property int keys: shown.keyCount ?? 0
    readonly property int publishers: shown.publisherCount ?? 0

    SettingsLine {
        width: parent.width
        first: true
        icon: "lock"
        title: qsTr("PIN of this desk")
        sentence: qsTr("Change it when somebody leaves.")
        button: qsTr("Change PIN")
        onActivated: card.desk.act("settings.open", "pin")
    }
    SettingsLine {
        width: parent.width
        icon: "key"
        title: qsTr("Key sticks")
        sentence: card.keys === 0 ? qsTr("A stick can open the desk instead of the PIN.") : card.keys === 1 ? qsTr("One stick opens the desk.") : qsTr("%1 sticks open the desk.").arg(card.keys)
        button: qsTr("Key sticks")
        onActivated: card.desk.act("settings.open", "keys")
    }
    SettingsLine {
        width: parent.width
        icon: "shield"
        title: qsTr("Trusted publishers")
        sentence: card.publishers === 0 ? qsTr("None yet: every deck counts as from a stranger.") : card.publishers === 1 ? qsTr("One publisher is trusted.") : qsTr("%1 publishers are trusted.").arg(card.publishers)
        button: qsTr("Publishers")
        onActivated: card.desk.act("settings.open", "publishers")
    }
    SettingsLine {
        width: parent.width
        icon: "screen"
        title: qsTr("Size of the screen")
        sentence: (card.shown.widthMm ?? 0) > 0 ? qsTr("Measured: %1 cm wide.").arg((card.shown.widthMm / 10).toLocaleString(Qt.locale(card.shown.language), "f", 1)) : qsTr("Not measured: a 23-inch screen is assumed.")
        button: qsTr("Measure")
        onActivated: card.desk.act("settings.open", "screen")
    }
    SettingsLine {
        width: parent.width
        icon: "exit"
        title: qsTr("Leave the kiosk")
        sentence: qsTr("Ends it and shows the computer.")
        button: qsTr("Leave kiosk")
        onActivated: card.desk.act("settings.quit")
    }
}
