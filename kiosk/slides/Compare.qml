// Two states of one picture under a divider. Touch the picture to set the divider there, or one of the two buttons.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property Stage stage
    required property var slide

    // Where the divider stands, 0 … 1 of the width; left of it the first state, right of it the second.
    property real divider: slide.divided ? 0.5 : 1
    readonly property int state_: divider > 0.95 ? 0 : divider < 0.05 ? 1 : -1
    readonly property var shownItem: slide.items[state_] ?? null
    readonly property var notes: slide.items.map(item => ({title: item.label, text: item.detail}))
    readonly property var note: shownItem === null ? {title: "", text: ""} : {title: shownItem.label, text: shownItem.detail}
    readonly property real buttonHeight: 104
    readonly property real pictureHeight: height - buttonHeight - 48

    Behavior on divider { NumberAnimation { duration: Theme.fade; easing.type: Easing.OutCubic } }

    // A flat ground, so that the two pictures are seen as one framed sheet.
    Rectangle { anchors.fill: parent; color: Theme.sunken }

    Item {
        id: sheet

        readonly property var size: drawing.slide.pictures[0]
        readonly property real fit: Math.min(drawing.pictureHeight / size.safe[3], drawing.width / size.safe[2])

        width: Math.min(drawing.width, size.width * fit)
        height: drawing.pictureHeight
        x: (drawing.width - width) / 2
        clip: true

        CompareSide {
            width: parent.width
            height: parent.height
            picture: drawing.slide.pictures[0]
            alt: drawing.slide.alt
        }

        Item {
            x: parent.width * drawing.divider
            width: parent.width - x
            height: parent.height
            clip: true

            CompareSide {
                x: -parent.x
                width: sheet.width
                height: sheet.height
                picture: drawing.slide.pictures[1] ?? drawing.slide.pictures[0]
                alt: drawing.slide.alt
            }
        }
    }

    Target {
        x: sheet.x
        width: sheet.width
        height: sheet.height
        slop: 0
        visible: drawing.slide.divided
        label: qsTr("Move the divider here")
        onActivated: (x, y) => drawing.divider = Math.max(0.08, Math.min(0.92, x / width))
    }

    CompareHandle {
        x: sheet.x + sheet.width * drawing.divider - width / 2
        height: drawing.pictureHeight
        visible: drawing.state_ < 0
    }

    Row {
        x: 24
        y: drawing.height - height - 24
        width: parent.width - 48
        spacing: 24

        Repeater {
            model: drawing.slide.items

            ActionButton {
                required property var modelData
                required property int index

                width: (drawing.width - 72) / 2
                height: drawing.buttonHeight
                text: modelData.label
                icon: selected ? "check" : ""
                selected: drawing.state_ === index
                fontPixels: 32
                onActivated: drawing.divider = index === 0 ? 1 : 0
            }
        }
    }
}
