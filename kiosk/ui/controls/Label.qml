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
    // Line height as a multiple of the letters' size, as on paper; the font's own spacing would come on top.
    property real leading: 1.3

    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(font.pixelSize * leading)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
