// Bibliography entries in pages: a visitor turns pages by a button, never by scrolling.
import QtQuick
import kiosk.ui

Item {
    id: list

    required property var sources
    required property real mostHeight
    property int page: 0

    readonly property int perPage: Math.max(1, Math.floor((mostHeight - 96) / 118))
    readonly property int pages: Math.max(1, Math.ceil(sources.length / perPage))

    implicitHeight: column.height + (more.visible ? more.height + 12 : 0)
    height: implicitHeight
    onSourcesChanged: page = 0

    Column {
        id: column

        width: parent.width
        spacing: 12

        Repeater {
            model: list.sources.slice(list.page * list.perPage, (list.page + 1) * list.perPage)

            Label {
                required property var modelData

                width: list.width
                text: modelData.text
                font.pixelSize: Theme.labelSize(26)
                leading: 1.2
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
    }

    ActionButton {
        id: more

        plane: 1
        visible: list.pages > 1
        y: column.height + 12
        height: 84
        fontPixels: 28
        icon: "next"
        iconAtEnd: true
        text: qsTr("More sources (%1 of %2)").arg(list.page + 1).arg(list.pages)
        onActivated: list.page = (list.page + 1) % list.pages
    }
}
