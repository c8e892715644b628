// One key of the keyboard.
import kiosk.ui

ActionButton {
    plane: 1
    slop: 6
    sidePadding: 0
    radius: 18
    fontPixels: 32
}
