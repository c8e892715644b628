// One key of the keypad.
import kiosk.ui

ActionButton {
    fontPixels: 52
    sidePadding: 0
    radius: 26
    slop: 8
}
