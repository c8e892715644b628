// Every text of the kiosk: plain, never markup, wrapped at words.
import QtQuick
import kiosk.ui

Text {
    id: label

    // As numbers, for proofs.
    readonly property int across: effectiveHorizontalAlignment
    readonly property int down: verticalAlignment

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.fontSize(36)
    font.weight: Theme.regular
    lineHeight: 1.3
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
