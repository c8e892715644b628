// A text of the desk: running text of 26 px.
import kiosk.ui

Label {
    font.pixelSize: 26
    leading: 1.25
}
