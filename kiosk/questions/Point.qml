// Touch the right place in a picture: a ring marks the place and moves with the next touch; near is good enough.
import QtQuick
import kiosk.ui

Item {
    id: drawing

    required property Visitor visitor
    required property var question

    readonly property bool inPicture: true
    readonly property real wantedHeight: 0
    property PictureCanvas canvas: null
    readonly property var touched: question.answer ?? []

    Target {
        anchors.fill: parent
        slop: 0
        enabled: !drawing.question.checked && drawing.canvas !== null
        label: drawing.question.alt
        onActivated: (x, y) => {
            const canvas = drawing.canvas
            const point = [(x - canvas.origin.x) / canvas.fit, (y - canvas.origin.y) / canvas.fit]
            drawing.visitor.answer([...drawing.touched, point].slice(-drawing.question.pick))
        }
    }

    Repeater {
        model: drawing.canvas === null ? [] : drawing.touched

        Rectangle {
            required property var modelData

            readonly property point at: drawing.canvas.place(modelData[0], modelData[1])

            x: at.x - width / 2
            y: at.y - height / 2
            width: 116
            height: 116
            radius: 58
            color: "transparent"
            border.width: 8
            border.color: Theme.surface

            Rectangle {
                anchors.fill: parent
                anchors.margins: 5
                radius: width / 2
                color: "transparent"
                border.width: 8
                border.color: drawing.question.checked ? (drawing.question.right ? Theme.good : Theme.almost) : Theme.primary

                Icon { anchors.centerIn: parent; name: drawing.question.checked && !drawing.question.right ? "retry" : "plus"; size: 44; color: parent.border.color }
            }
        }
    }

    // After the check: the right places with their names.
    Repeater {
        model: drawing.question.checked && drawing.canvas !== null ? drawing.question.rightPlaces : []

        Item {
            id: place

            required property int modelData

            readonly property var spot: drawing.question.places[modelData]
            readonly property point at: drawing.canvas.place(spot[0], spot[1])
            readonly property real r: spot[2] * drawing.canvas.fit

            Rectangle {
                x: place.at.x - place.r
                y: place.at.y - place.r
                width: 2 * place.r
                height: width
                radius: place.r
                color: "transparent"
                border.width: 9
                border.color: Theme.good
            }

            Rectangle {
                x: Math.max(12, Math.min(drawing.width - width - 12, place.at.x - width / 2))
                y: place.at.y - place.r - height - 8 > 12 ? place.at.y - place.r - height - 8 : place.at.y + place.r + 8
                width: name.implicitWidth + 44
                height: name.height + 20
                radius: 22
                color: Theme.goodTint
                border.width: 3
                border.color: Theme.good

                Label {
                    id: name

                    anchors.centerIn: parent
                    text: drawing.question.items[place.modelData] ?? ""
                    color: Theme.good
                    font.pixelSize: Theme.labelSize(26)
                    font.weight: Theme.bold
                    wrapMode: Text.NoWrap
                    leading: 1.1
                }
            }
        }
    }
}
