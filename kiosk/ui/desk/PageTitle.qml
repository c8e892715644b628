// The title of a page of the desk.
import QtQuick
import kiosk.ui

Label {
    font.pixelSize: 50
    font.weight: Theme.bold
    leading: 1.1
    wrapMode: Text.NoWrap
}
