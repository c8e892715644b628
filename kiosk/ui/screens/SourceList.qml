// Bibliography entries in pages of whole entries: a visitor turns them by a button, never by scrolling.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: list

    required property var sources
    required property real mostHeight
    // How far under the list its button ends: beside the one that closes the sheet, so that it takes no room from it.
    required property real below
    property int page: 0

    readonly property bool paged: pageTops.length > 1
    readonly property real pageTop: pageTops[Math.min(page, pageTops.length - 1)] ?? 0
    readonly property real pageEnd: page + 1 < pageTops.length ? pageTops[page + 1] : column.height
    property list<real> pageTops: [0]

    implicitHeight: paged ? mostHeight : column.height
    height: implicitHeight
    onSourcesChanged: {
        page = 0
        Qt.callLater(list.cut)
    }
    onMostHeightChanged: Qt.callLater(list.cut)

    function cut(): void {
        const tops = [0]
        let top = 0
        for (let i = 0; i < repeater.count; ++i) {
            const height = repeater.itemAt(i)?.height ?? 0
            if (top + height - tops[tops.length - 1] > list.mostHeight && i > 0)
                tops.push(top)
            top += height + column.spacing
        }
        list.pageTops = tops
    }

    Item {
        width: parent.width
        height: parent.height
        clip: list.paged

        Column {
            id: column

            y: -list.pageTop
            width: parent.width
            spacing: 12
            onPositioningComplete: Qt.callLater(list.cut)

            Repeater {
                id: repeater

                model: list.sources

                Label {
                    required property var modelData

                    opacity: y >= list.pageTop - 1 && y + height <= list.pageEnd + 1 ? 1 : 0
                    width: list.width
                    text: modelData.text
                    font.pixelSize: Theme.labelSize(26)
                    leading: 1.22
                }
            }
        }
    }

    ActionButton {
        plane: 1
        visible: list.paged
        y: list.height + list.below - height
        icon: "next"
        iconAtEnd: true
        text: qsTr("More sources (%1 of %2)").arg(list.page + 1).arg(list.pageTops.length)
        onActivated: list.page = (list.page + 1) % list.pageTops.length
    }
}
