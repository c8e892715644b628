// The signal on the attract picture: one orb that leaps from gap to gap every twelve seconds.
import QtQuick
import kiosk.ui

Item {
    id: signal_

    required property bool portrait
    property bool running: true
}
