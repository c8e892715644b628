// What every living scene stands on: it fills the stage panel and knows the scene it draws.
import QtQuick
import kiosk.ui

Item {
    id: base

    required property Stage stage

    readonly property bool portrait: height > width
}
