// The desk over everything: the door in front of it, or its frame; and what is asked, typed or waited for.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: layer

    required property StaffDesk desk
    required property bool portrait

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true

    color: Theme.page

    Loader {
        anchors.fill: parent
        sourceComponent: layer.desk.gate === "open" ? frame : layer.desk.gate === "pin" ? pin : layer.desk.gate === "setup" ? setup : null
    }

    Component { id: frame; DeskFrame { desk: layer.desk; portrait: layer.portrait } }
    Component { id: pin; PinPad { desk: layer.desk; portrait: layer.portrait } }
    Component { id: setup; SetupScreen { desk: layer.desk; portrait: layer.portrait } }

    Loader {
        anchors.fill: parent
        active: layer.desk.typing.purpose !== undefined
        sourceComponent: KeyboardSheet { desk: layer.desk; portrait: layer.portrait }
    }

    Loader {
        anchors.fill: parent
        active: layer.desk.question.code !== undefined
        sourceComponent: QuestionSheet { desk: layer.desk }
    }

    Loader {
        anchors.fill: parent
        active: layer.desk.busy.code !== undefined
        sourceComponent: BusySheet { desk: layer.desk }
    }
}
