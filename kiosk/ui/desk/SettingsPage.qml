// The settings: the page itself, or one of its parts that needs more room.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property string part: desk.shown.part ?? "none"

    Loader {
        anchors.fill: parent
        sourceComponent: ({"": all, pin: pin, keys: keys, publishers: publishers, screen: screen})[page.part] ?? null
    }

    Component { id: all; SettingsList { desk: page.desk; portrait: page.portrait } }
    Component { id: pin; SettingsPin { desk: page.desk; portrait: page.portrait } }
    Component { id: keys; SettingsKeys { desk: page.desk; portrait: page.portrait } }
    Component { id: publishers; SettingsPublishers { desk: page.desk; portrait: page.portrait } }
    Component { id: screen; SettingsSize { desk: page.desk; portrait: page.portrait } }
}
