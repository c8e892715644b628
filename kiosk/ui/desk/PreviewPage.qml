// Every slide as a visitor would see it; a touch makes one large, and there it can be hidden for today.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: page

    required property StaffDesk desk
    required property bool portrait

    readonly property var shown: desk.shown
    readonly property int columns: portrait ? 2 : 3
    readonly property real gap: 20
    readonly property real tileWidth: (width - (columns - 1) * gap) / columns
    readonly property int lines: portrait ? 5 : 3
    readonly property real tileHeight: Math.min(tileWidth * 9 / 16 + 50, (height - 190 - (lines - 1) * gap) / lines)

    Label {
        width: parent.width - 240
        text: page.shown.title ?? ""
        font.pixelSize: 46
        font.weight: Theme.bold
        leading: 1.1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    DeskButton {
        anchors.right: parent.right
        y: -8
        text: qsTr("Back")
        icon: "back"
        onActivated: page.desk.act("preview.leave")
    }

    Grid {
        y: 96
        columns: page.columns
        rowSpacing: page.gap
        columnSpacing: page.gap

        Repeater {
            model: page.shown.tiles ?? []

            PreviewTile {
                required property var modelData

                width: page.tileWidth
                height: page.tileHeight
                tile: modelData
                onActivated: page.desk.act("preview.big", modelData.index)
            }
        }
    }

    Pager {
        desk: page.desk
        action: "preview.more"
        place: page.shown.paging
        x: parent.width - width
        y: parent.height - height
    }

    Loader {
        anchors.fill: parent
        active: (page.shown.big ?? null) !== null
        sourceComponent: PreviewBig { desk: page.desk; tile: page.shown.big; canHide: page.shown.isDeck }
    }
}
