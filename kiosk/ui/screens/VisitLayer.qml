// What a visit has on every screen: the dock, the sheets, and the question whether someone is still there.
import QtQuick
import kiosk.ui

Item {
    id: visitLayer

    required property Visitor visitor
    required property bool portrait

    readonly property real dockHeight: dock.height

    Dock {
        id: dock

        width: parent.width
        anchors.bottom: parent.bottom
        visitor: visitLayer.visitor
        portrait: visitLayer.portrait
    }

    SheetHost {
        anchors.fill: parent
        visitor: visitLayer.visitor
        portrait: visitLayer.portrait
    }

    StillHere {
        anchors.fill: parent
        visitor: visitLayer.visitor
    }
}
