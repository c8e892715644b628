// The schedule: the list of plans and the opening hours, or one of them while it is changed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property string mode: desk.shown.mode ?? ""

    Loader {
        anchors.fill: parent
        sourceComponent: page.mode === "plan" ? plan : page.mode === "hours" ? hours : page.mode === "list" ? list : null
    }

    Component { id: list; ScheduleList { desk: page.desk; portrait: page.portrait } }
    Component { id: plan; PlanEditor { desk: page.desk; portrait: page.portrait } }
    Component { id: hours; HoursEditor { desk: page.desk; portrait: page.portrait } }
}
