// Colours, type and measures of the whole kiosk. Lengths are design pixels; the window scales the canvas to the screen.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    property bool dark: false
    property bool lessMovement: false
    // Device pixels per design pixel, for pictures that must be sharp.
    property real unit: 1
    // Design pixels per millimetre of the real screen.
    property real pixelsPerMm: 3.77
    // The visitor's text size: 1, 1.25 or 1.5; and how much more this screen needs for capitals of 6.1 mm.
    property real textFactor: 1
    property real screenFactor: 1
    // Proofing draws everything at once and finished: no fades, no pictures that arrive later.
    property bool proof: false
    // The backdrop is seen until the first frame, which therefore waits for its picture.
    property bool behind: false
    property string artFolder: ""

    readonly property real bodyFactor: textFactor * screenFactor
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int regular: Font.Normal
    readonly property int medium: Font.DemiBold
    readonly property int bold: Font.Bold
    readonly property int margin: 56
    readonly property int fade: proof ? 0 : lessMovement ? 150 : 260

    readonly property color page: dark ? "#04101A" : "#F1F5F4"
    readonly property color surface: dark ? "#0D1F2C" : "#FFFFFF"
    readonly property color sunken: dark ? "#081722" : "#E3ECED"
    readonly property color stageTop: dark ? "#0C2434" : "#EDF5F6"
    readonly property color stageBottom: dark ? "#04121D" : "#CFE3E8"
    readonly property color ink: dark ? "#FFFFFF" : "#0E2430"
    readonly property color inkSoft: dark ? "#D5E4EA" : "#324B57"
    readonly property color line: dark ? "#8FB2C1" : "#64808B"
    readonly property color hair: dark ? "#2A4557" : "#C9D6DA"
    readonly property color primary: dark ? "#FFD34D" : "#0B4F63"
    readonly property color primaryPress: dark ? "#E5B61F" : "#073948"
    readonly property color inkOnPrimary: dark ? "#0A1A24" : "#FFFFFF"
    readonly property color primaryTint: dark ? "#23404F" : "#D9ECF0"
    readonly property color focus: dark ? "#FFFFFF" : "#0E2430"
    readonly property color focusHalo: dark ? "#FFD34D" : "#FFD34D"
    readonly property color highlight: dark ? "#FFD34D" : "#FFD34D"
    readonly property color highlightTint: dark ? "#3A3010" : "#FFF1C7"
    readonly property color highlightLine: dark ? "#FFD34D" : "#8A5A00"
    readonly property color inkOnHighlight: dark ? "#0A1A24" : "#0A1A24"
    readonly property color good: dark ? "#7BE3B8" : "#08553F"
    readonly property color goodTint: dark ? "#0C3A2C" : "#DCF1E7"
    readonly property color inkOnGood: dark ? "#04201A" : "#FFFFFF"
    readonly property color almost: dark ? "#FFCB6B" : "#6B4100"
    readonly property color almostTint: dark ? "#3D2A05" : "#FDEFCF"
    readonly property color inkOnAlmost: dark ? "#241700" : "#FFFFFF"
    readonly property color staffStop: dark ? "#FFA9BF" : "#8A2340"
    readonly property color staffStopTint: dark ? "#45101F" : "#F8E1E7"

    readonly property color nerveLight: dark ? "#CFE0FF" : "#8FB0EC"
    readonly property color nerveBase: dark ? "#7FA8F5" : "#5A86D6"
    readonly property color nerveDeep: dark ? "#4672CE" : "#2A4A93"
    readonly property color nerveEdge: dark ? "#E6EFFF" : "#182E63"
    readonly property color nerveNucleus: dark ? "#3159B0" : "#223F84"
    readonly property color myelinLight: dark ? "#FFF6DC" : "#FFF5DB"
    readonly property color myelinBase: dark ? "#FFD886" : "#F8D083"
    readonly property color myelinDeep: dark ? "#D99B36" : "#DBA145"
    readonly property color myelinEdge: dark ? "#FFF3D2" : "#7C4D0A"
    readonly property color signalCore: dark ? "#FFFFFF" : "#FFFFFF"
    readonly property color signalGlow: dark ? "#FFE14D" : "#FFE14D"
    readonly property color signalRing: dark ? "#FFB02E" : "#A83E00"
    readonly property color signalEdge: dark ? "#3A1600" : "#5A1F00"
    readonly property color oligoLight: dark ? "#C9F7E2" : "#A9E6CC"
    readonly property color oligoBase: dark ? "#6FD9B0" : "#4FB790"
    readonly property color oligoDeep: dark ? "#2E9E79" : "#1F8061"
    readonly property color oligoEdge: dark ? "#DFFFF2" : "#0D4D3D"
    readonly property color oligoNucleus: dark ? "#1C7A5B" : "#14684F"
    readonly property color opcLight: dark ? "#EDFFF2" : "#E4FAE9"
    readonly property color opcBase: dark ? "#B9F2CD" : "#A5E3BC"
    readonly property color opcDeep: dark ? "#6CC796" : "#5CB386"
    readonly property color opcEdge: dark ? "#F3FFF7" : "#1A664C"
    readonly property color opcNucleus: dark ? "#3E9A70" : "#3E9A70"
    readonly property color stemLight: dark ? "#F5F0FF" : "#EFE8FF"
    readonly property color stemBase: dark ? "#C9B4F7" : "#B49AEB"
    readonly property color stemDeep: dark ? "#8E6FDB" : "#7C5CC6"
    readonly property color stemEdge: dark ? "#F1EAFF" : "#43298A"
    readonly property color stemNucleus: dark ? "#6A48BD" : "#6343B0"
    readonly property color mscLight: dark ? "#FDEBFC" : "#F8DDF7"
    readonly property color mscBase: dark ? "#E8ABE9" : "#D28FD6"
    readonly property color mscDeep: dark ? "#B965C0" : "#A052A8"
    readonly property color mscEdge: dark ? "#FDEBFD" : "#5F2168"
    readonly property color mscNucleus: dark ? "#93409B" : "#8A3A93"
    readonly property color tcellLight: dark ? "#FFD9E8" : "#FBC3DA"
    readonly property color tcellBase: dark ? "#F57FB1" : "#D9528F"
    readonly property color tcellDeep: dark ? "#C23B7C" : "#A02763"
    readonly property color tcellEdge: dark ? "#FFE6F0" : "#5C0F38"
    readonly property color tcellNucleus: dark ? "#9C2560" : "#86184F"
    readonly property color bcellLight: dark ? "#E6FAFF" : "#DDF6FC"
    readonly property color bcellBase: dark ? "#9ADFF0" : "#72C8DE"
    readonly property color bcellDeep: dark ? "#4FA9C2" : "#2F8CA8"
    readonly property color bcellEdge: dark ? "#E9FBFF" : "#0C4A5E"
    readonly property color bcellNucleus: dark ? "#2B7C96" : "#23748D"
    readonly property color phagoLight: dark ? "#FFE3C4" : "#F7CFA6"
    readonly property color phagoBase: dark ? "#F0A868" : "#D58748"
    readonly property color phagoDeep: dark ? "#BF7030" : "#A3591F"
    readonly property color phagoEdge: dark ? "#FFEBD6" : "#5C2E0A"
    readonly property color phagoNucleus: dark ? "#944D18" : "#8A4515"
    readonly property color astroLight: dark ? "#E4EFF3" : "#D3E3E8"
    readonly property color astroBase: dark ? "#A9C6D1" : "#8FB0BC"
    readonly property color astroDeep: dark ? "#6B92A1" : "#557C8B"
    readonly property color astroEdge: dark ? "#EAF4F8" : "#24434F"
    readonly property color astroNucleus: dark ? "#46697A" : "#44697A"
    readonly property color scarLight: dark ? "#E6E3EE" : "#D9D6E0"
    readonly property color scarBase: dark ? "#B9B4C9" : "#A9A4B8"
    readonly property color scarDeep: dark ? "#837C99" : "#7B7590"
    readonly property color scarEdge: dark ? "#EFECF7" : "#4A4560"
    readonly property color vesselLight: dark ? "#FFE9E6" : "#FBE0DC"
    readonly property color vesselBase: dark ? "#F0B7AE" : "#EDB1A8"
    readonly property color vesselDeep: dark ? "#C4776F" : "#CF7F77"
    readonly property color vesselEdge: dark ? "#FFE4E0" : "#7A322F"
    readonly property color blood: dark ? "#DE746C" : "#C65750"

    // The factors of DESIGN 4: body grows freely, titles, buttons and labels only a little.
    function fontSize(px: real): real {
        return Math.round(px * theme.bodyFactor)
    }

    function titleSize(px: real): real {
        return Math.round(px * Math.min(theme.textFactor, 1.12))
    }

    function labelSize(px: real): real {
        return Math.round(px * Math.min(theme.textFactor, 1.2))
    }

    function mm(length: real): real {
        return length * theme.pixelsPerMm
    }
}
