// What a visit has on every screen: the dock, the sheets, and the question whether someone is still there.
import QtQuick
import kiosk.ui

Item {
    id: layer

    required property Visitor visitor
    required property bool portrait

    readonly property real dockHeight: dock.height

    Dock {
        id: dock

        width: parent.width
        anchors.bottom: parent.bottom
        visitor: layer.visitor
        portrait: layer.portrait
    }

    SheetHost {
        anchors.fill: parent
        visitor: layer.visitor
        portrait: layer.portrait
    }

    StillHere {
        anchors.fill: parent
        visitor: layer.visitor
    }
}
