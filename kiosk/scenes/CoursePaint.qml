// The colours of the years, those of the slide about the types: one hue for all three, none is better or worse than another.
import QtQuick
import kiosk.ui

QtObject {
    readonly property color skyTop: Theme.dark ? "#12384C" : "#FFFDF6"
    readonly property color skyBottom: Theme.dark ? "#0B2532" : "#E1EFF2"
    readonly property color hillTop: Theme.dark ? "#285A6F" : "#AFD2DB"
    readonly property color hillBottom: Theme.dark ? "#123446" : "#DDEDF1"
    readonly property color path: Theme.dark ? "#7CC6DA" : "#14586E"
    readonly property color casing: Theme.dark ? "#0A2430" : "#FFFFFF"
    readonly property color others: Theme.dark ? "#457489" : "#9FC3CE"
}
