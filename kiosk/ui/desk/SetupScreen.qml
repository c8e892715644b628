// The set-up at the first start: one question at a time, back and next always at the same place.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import kiosk.ui

Item {
    id: screen

    required property StaffDesk desk
    required property bool portrait

    readonly property var setup: desk.entry.setup ?? {}
    readonly property string step: setup.step ?? ""
    readonly property real margin: portrait ? 56 : 120

    SetupHead {
        id: head

        x: screen.margin
        y: screen.portrait ? 64 : 48
        width: parent.width - 2 * x
        portrait: screen.portrait
        step: screen.step
        at: screen.setup.at ?? 0
        of: screen.setup.of ?? 1
    }

    MessageBar {
        id: message

        desk: screen.desk
        x: screen.margin
        y: head.y + head.height + 20
        width: head.width
    }

    Loader {
        x: screen.margin
        y: head.y + head.height + 24 + (message.visible ? message.height + 20 : 0)
        width: head.width
        height: ways.y - 24 - y
        sourceComponent: ({welcome: welcome, pin: pin, screen: size, languages: languages, hours: hours, done: done})[screen.step] ?? null
    }

    Component { id: welcome; SetupWelcome { desk: screen.desk; portrait: screen.portrait } }
    Component { id: pin; SetupPin { desk: screen.desk; portrait: screen.portrait } }
    Component { id: size; SetupSize { desk: screen.desk; portrait: screen.portrait } }
    Component { id: languages; SetupLanguages { desk: screen.desk } }
    Component { id: hours; SetupHours { desk: screen.desk; portrait: screen.portrait } }
    Component { id: done; SetupDone { portrait: screen.portrait } }

    Item {
        id: ways

        x: screen.margin
        y: parent.height - height - (screen.portrait ? 72 : 48)
        width: head.width
        height: 104

        ActionButton {
            visible: screen.step !== "welcome"
            icon: "back"
            text: qsTr("Back")
            onActivated: screen.desk.act("entry.setup.back")
        }

        ActionButton {
            x: parent.width - width
            primary: enabled
            enabled: screen.setup.canGoOn ?? false
            icon: screen.step === "done" ? "check" : "next"
            iconAtEnd: true
            text: screen.step === "welcome" ? qsTr("Set it up now") : screen.step === "screen" ? qsTr("It fits") : screen.step === "done" ? qsTr("To the desk") : qsTr("Next")
            onActivated: screen.desk.act(screen.step === "done" ? "entry.setup.finish" : "entry.setup.next", screen.Window.width / Theme.unit)
        }

        ActionButton {
            visible: screen.step === "welcome"
            text: qsTr("Show the kiosk first")
            onActivated: screen.desk.act("entry.setup.later")
        }

        ActionButton {
            visible: screen.step === "screen"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("I have no card")
            onActivated: screen.desk.act("entry.setup.noCard")
        }
    }
}
