// A QR code from rows of 0 and 1, dark on white in every theme, with its quiet zone of four modules.
import QtQuick
import QtQuick.Shapes

Item {
    id: code

    required property var modules

    readonly property int side: modules.length + 8
    readonly property real module: Math.floor(Math.min(width, height) / Math.max(1, side) * 4) / 4

    function outline(rows: var): string {
        let path = ""
        for (let y = 0; y < rows.length; ++y) {
            for (let x = 0; x < rows[y].length; ++x) {
                if (rows[y][x] !== "1")
                    continue
                let run = 1
                while (rows[y][x + run] === "1")
                    ++run
                path += `M${x + 4} ${y + 4}h${run}v1h${-run}z`
                x += run
            }
        }
        return path
    }

    Rectangle {
        anchors.fill: parent
        color: "white"
    }

    Shape {
        x: (code.width - code.side * code.module) / 2
        y: (code.height - code.side * code.module) / 2
        scale: code.module
        transformOrigin: Item.TopLeft
        antialiasing: false

        ShapePath {
            strokeColor: "transparent"
            fillColor: "#0A1A24"

            PathSvg { path: code.outline(code.modules) }
        }
    }
}
