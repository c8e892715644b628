// A button of the desk: smaller letters than a visitor's, still a target for any hand.
import kiosk.ui

ActionButton {
    implicitHeight: 84
    fontPixels: 27
    sidePadding: 26
    radius: 22
    slop: 10
}
