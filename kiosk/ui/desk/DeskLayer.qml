// The desk over everything: the door in front of it, or its frame; and what is asked, typed or waited for.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: host

    required property StaffDesk desk
    required property bool portrait

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true

    color: Theme.page

    Loader {
        anchors.fill: parent
        sourceComponent: host.desk.gate === "open" ? frame : host.desk.gate === "pin" ? pin : host.desk.gate === "setup" ? setup : null
    }

    Component { id: frame; DeskFrame { desk: host.desk; portrait: host.portrait } }
    Component { id: pin; PinPad { desk: host.desk; portrait: host.portrait } }
    Component { id: setup; SetupScreen { desk: host.desk; portrait: host.portrait } }

    Loader {
        anchors.fill: parent
        active: host.desk.typing.purpose !== undefined
        sourceComponent: KeyboardSheet { desk: host.desk; portrait: host.portrait }
    }

    Loader {
        anchors.fill: parent
        active: host.desk.question.code !== undefined
        sourceComponent: QuestionSheet { desk: host.desk }
    }

    Loader {
        anchors.fill: parent
        active: host.desk.busy.code !== undefined
        sourceComponent: BusySheet { desk: host.desk }
    }
}
