// What this type is, or what treatment changes in this picture; and always that nobody's course can be told. It keeps the
// room of its longest words, so that nothing jumps.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: note

    required property var f

    readonly property var types: [
        qsTr("Relapses come, then get partly or fully better."),
        qsTr("Slow worsening follows some years of relapses. Not everyone gets this."),
        qsTr("Slow worsening from the start. With relapses too, it is called “active”.")
    ]
    readonly property var treated: [
        qsTr("With treatment here: about half as many relapses on average."),
        qsTr("With treatment here: about half the relapses and slower worsening, on average."),
        qsTr("With treatment here: somewhat slower worsening on average.")
    ]

    readonly property string below: f.treated && f.kind > 0 ? qsTr("An average, not a promise. Not every MS medicine is for this type.")
        : f.treated ? qsTr("An average is not a promise for one person.")
        : qsTr("Pretend people. No one can tell your course from this picture.")
    // The tallest of all it may say.
    readonly property real tallest: {
        let most = 0
        for (let i = 0; i < all.count; i++)
            most = Math.max(most, (all.itemAt(i) as Item)?.height ?? 0)
        return most
    }

    height: tallest + second.lineHeight + 22
    radius: 22
    color: Theme.surface
    border.width: 2
    border.color: Theme.hair

    component Words: Label {
        width: note.width - 44
        font.pixelSize: Theme.labelSize(28)
        font.weight: Theme.bold
        leading: 1.18
    }

    Repeater {
        id: all

        model: [...note.types, ...note.treated]

        Words {
            required property string modelData

            visible: false
            text: modelData
        }
    }

    Words {
        id: first

        x: 22
        y: (note.height - height - second.lineHeight - 2) / 2
        text: note.f.treated ? note.treated[note.f.kind] : note.types[note.f.kind]
    }

    Label {
        id: second

        x: 22
        y: first.y + first.height + 2
        width: first.width
        height: lineHeight
        text: note.below
        wrapMode: Text.NoWrap
        color: Theme.inkSoft
        font.pixelSize: Theme.labelSize(26)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 24
        leading: 1.18
    }
}
