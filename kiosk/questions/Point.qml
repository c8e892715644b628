// Touch the right place in a picture: a ring marks the place and moves with the next touch; near is good enough.
pragma ComponentBehavior: Bound

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
            drawing.touchAt(drawing.question.placesLabelled ? drawing.nearest(point) : point)
        }
    }

    // The middle of the labelled place nearest to a touch: near is good enough, and every touch means one of them.
    function nearest(point: var): var {
        const reach = drawing.question.places.map(place => Math.hypot(place[0] - point[0], (place[1] - point[1]) * 2) - place[2])
        const place = drawing.question.places[reach.indexOf(Math.min(...reach))]
        return [place[0], place[1]]
    }

    // How wide the name of a right place may be: not into that of another one at the same height.
    function room(spot: var): real {
        const others = drawing.question.rightPlaces.map(index => drawing.question.places[index])
            .filter(other => Math.abs(other[1] - spot[1]) < 160 && other[0] !== spot[0])
        return Math.min(420, ...others.map(other => Math.abs(other[0] - spot[0]) * drawing.canvas.fit - 16))
    }

    // A touch on a mark takes it away; one too many replaces the oldest.
    function touchAt(point: var): void {
        const kept = drawing.touched.filter(one => Math.hypot(one[0] - point[0], one[1] - point[1]) > 40)
        if (kept.length === drawing.touched.length || drawing.question.pick === 1)
            kept.push(point)
        drawing.visitor.answer(kept.slice(-drawing.question.pick))
    }

    // Places that carry their words from the beginning; after the check the right ones say so.
    Repeater {
        model: drawing.question.placesLabelled && drawing.canvas !== null ? drawing.question.places : []

        PlaceLabel {
            required property var modelData
            required property int index

            center: drawing.canvas.place(modelData[0], modelData[1])
            mostWidth: modelData[2] * 2.4 * drawing.canvas.fit
            text: drawing.question.items[index] ?? ""
            chosen: drawing.question.touchedPlaces.includes(index)
            answer: drawing.question.checked && drawing.question.rightPlaces.includes(index)
        }
    }

    // After the check: the right places with their names.
    Repeater {
        model: drawing.question.checked && !drawing.question.placesLabelled && drawing.canvas !== null
            ? drawing.question.rightPlaces : []

        Item {
            id: place

            required property int modelData

            width: drawing.width
            height: drawing.height

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

            PlaceLabel {
                readonly property real above: place.at.y - place.r - height / 2 - 8

                center: Qt.point(place.at.x, above - height / 2 > 12 ? above : place.at.y + place.r + height / 2 + 8)
                mostWidth: drawing.room(place.spot)
                text: drawing.question.items[place.modelData] ?? ""
                answer: true
            }
        }
    }

    Repeater {
        model: drawing.canvas === null || drawing.question.placesLabelled ? [] : drawing.touched

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
}
