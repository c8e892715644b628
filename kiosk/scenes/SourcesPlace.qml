// One place: a leader from the body to its round close-up, and its name. Touched, it comes forward.
import QtQuick
import kiosk.ui

Item {
    id: place

    required property var places
    required property var about
    required property point point

    readonly property real grown: places.ease(places.grown[about.place] ?? 0)
    readonly property real opened: places.opened
    readonly property real pitch: places.floor / 3
    readonly property bool portrait: places.portrait
    readonly property string name: places.scene.names[about.place]
    // Beside the close-up in the wide picture, else below it.
    readonly property real tag: Theme.labelSize(28) * 1.15 * 2 + 34
    readonly property real restSize: Math.min(230, pitch - (portrait ? tag + 18 : 14))
    readonly property real smallSize: Math.min(164, pitch - tag - 18)
    readonly property real size: mix(mix(restSize, smallSize, opened), places.openSize, grown)
    readonly property real middleX: mix(mix(places.width * (portrait ? 0.72 : 0.61), places.columnX, opened), (places.openLeft + places.width - 24) / 2, grown)
    // The middle one makes room for a leader that passes above it.
    readonly property real rowY: pitch * (about.row + 0.5 + (about.row === 1 ? 0.06 * opened : 0)) + 2
    readonly property real middleY: mix(rowY - (portrait ? tag / 2 : tag / 2 * opened), about.place === 2 ? places.floor - places.openSize / 2 - 4 : places.openSize / 2 + 12, grown)
    readonly property bool chosen: places.scene.f.open === about.place

    function mix(a: real, b: real, share: real): real {
        return a + (b - a) * share
    }

    function touch(): void {
        place.places.scene.act("open", place.about.place)
    }

    Target {
        id: round

        x: place.middleX - width / 2
        y: place.middleY - height / 2
        width: place.size
        height: place.size
        round: true
        label: place.name
        onActivated: place.touch()

        Image {
            // The drawn circle is 284 of 320 wide, in a box that holds its shadow too.
            width: place.size * 320 / 284
            height: width * 330 / 320
            x: (place.size - width) / 2
            y: (place.size - width) / 2
            source: place.places.scene.file("close-" + place.about.art)
            mipmap: true
        }
    }

    Target {
        id: pill

        readonly property bool plate: true
        readonly property bool beside: !place.portrait && place.opened < 0.5
        readonly property real besideX: place.middleX + place.size / 2 + 20
        readonly property real most: beside ? place.width - besideX - 16 : 2 * place.places.columnHalf
        readonly property real wanted: beside ? Math.max(name.implicitWidth, detail.implicitWidth) + 56 : name.implicitWidth + 40

        visible: place.grown === 0
        opacity: place.opened > 0 && place.opened < 1 ? 0 : 1
        x: beside ? besideX : place.middleX - width / 2
        y: beside ? place.middleY - height / 2 : place.middleY + place.size / 2 + 6
        width: Math.min(most, wanted)
        height: Math.max(beside ? 104 : 0, lines.height + 24)
        label: place.name
        onActivated: place.touch()
        Accessible.role: Accessible.Button
        Accessible.name: place.name
        Accessible.onPressAction: pill.activate()

        Card {
            anchors.fill: parent
            radius: 24
            color: pill.pressed ? Theme.primaryTint : Theme.surface
            borderWidth: 3
            borderColor: Theme.line
        }

        Column {
            id: lines

            x: pill.beside ? 24 : 18
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * x

            Label {
                id: name

                width: parent.width
                horizontalAlignment: pill.beside ? Text.AlignLeft : Text.AlignHCenter
                text: place.name
                font.pixelSize: Theme.labelSize(pill.beside ? 32 : 28)
                font.weight: Theme.bold
                leading: 1.15
            }

            Label {
                id: detail

                visible: pill.beside
                width: parent.width
                text: place.about.detail
                color: Theme.inkSoft
                font.pixelSize: Theme.labelSize(27)
                leading: 1.2
            }
        }
    }
}
