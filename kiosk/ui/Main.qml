// The whole picture: a canvas in design pixels, scaled evenly to the screen, with one screen, the dock and the sheets.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Rectangle {
    id: root

    required property Visitor visitor
    required property Stage stage
    required property StaffDesk desk
    required property string artFolder
    required property real screenWidthMm
    required property bool proof
    required property bool behind

    readonly property bool portrait: height > width
    readonly property bool atDesk: desk.gate !== "closed"
    // Nothing but the first screen, and nothing on it moves.
    readonly property bool atRest: !atDesk && desk.knocking === 0 && host.atRest
    readonly property real unit: Math.max(0.1, portrait ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080))
    // Device pixels per millimetre, assumed when the screen does not tell (see window.py).
    readonly property real devicePixelsPerMm: screenWidthMm > 0 ? width / screenWidthMm : 3.77 * unit

    color: Theme.page

    Binding { target: Theme; property: "unit"; value: root.unit }
    Binding { target: Theme; property: "dark"; value: !root.atDesk && (root.visitor.dark || root.visitor.screen === "attract") }
    Binding { target: Theme; property: "textFactor"; value: root.visitor.textFactor }
    Binding { target: Theme; property: "lessMovement"; value: root.visitor.lessMovement }
    Binding { target: Theme; property: "behind"; value: root.behind }
    Binding { target: Theme; property: "artFolder"; value: root.artFolder }
    Binding { target: Theme; property: "proof"; value: root.proof }
    Binding { target: Theme; property: "pixelsPerMm"; value: root.devicePixelsPerMm / root.unit }
    // Body capitals never fall under 6.1 mm; a small screen gets larger letters, up to half as large again.
    Binding {
        target: Theme
        property: "screenFactor"
        value: Math.max(1, Math.min(1.5, 6.1 * root.devicePixelsPerMm / root.unit / (36 * 0.668)))
    }

    Item {
        id: canvas

        width: root.width / root.unit
        height: root.height / root.unit
        scale: root.unit
        transformOrigin: Item.TopLeft

        // By file name, like the screens: nothing of it is needed before the first touch.
        Loader {
            id: visitLayer

            readonly property bool needed: root.visitor.screen !== "attract" && !root.atDesk
            readonly property real dockHeight: (item as VisitLayer)?.dockHeight ?? 0

            function load(): void {
                if (needed)
                    setSource("screens/VisitLayer.qml", {visitor: root.visitor, portrait: Qt.binding(() => root.portrait)})
                else
                    source = ""
            }

            anchors.fill: parent
            z: 1
            onNeededChanged: load()
        }

        // The desk is not a screen of the visit: while it is open nothing of a visit can be seen or touched.
        Loader {
            readonly property bool needed: root.atDesk

            function load(): void {
                if (needed)
                    setSource("desk/DeskLayer.qml", {desk: root.desk, portrait: Qt.binding(() => root.portrait)})
                else
                    source = ""
            }

            anchors.fill: parent
            z: 2
            onNeededChanged: load()
        }

        // A ring in each corner grows while staff hold them.
        Loader {
            anchors.fill: parent
            z: 3
            active: root.desk.knocking > 0.1
            sourceComponent: KnockRings { progress: root.desk.knocking }
        }

        ScreenHost {
            id: host

            anchors.fill: parent
            visible: !root.atDesk
            visitor: root.visitor
            stage: root.stage
            portrait: root.portrait
            dockHeight: visitLayer.dockHeight
        }
    }
}
