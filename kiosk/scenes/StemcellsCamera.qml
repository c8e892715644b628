// Where a point of the landscape is on the stage. The baked pictures were taken with these cameras (assets/drawing/terrain.py).
import QtQuick

QtObject {
    id: camera

    required property real width
    required property real height
    required property bool portrait

    readonly property var lens: portrait ? {width: 1000, height: 1110, fx: 430, fy: 524, horizon: 46}
                                         : {width: 1212, height: 880, fx: 550, fy: 385, horizon: 43}
    // How far down the picture the valleys end.
    readonly property real endShare: portrait ? 0.663 : 0.623
    readonly property real across: width / lens.width
    readonly property real down: height / lens.height

    function spot(x: real, y: real, z: real): point {
        return Qt.point((lens.width / 2 + lens.fx * x / (y + 1.5)) * across, (lens.horizon + lens.fy * (2.3 - z) / (y + 1.5)) * down)
    }

    // How large things are drawn at y, 1 at the ends of the valleys in the wide picture: nearer is larger, but gently.
    function size(y: real): real {
        return (1 - 0.22 * Math.max(0, Math.min(1, (y - 0.14) / 1.42))) * Math.min(across, down * 1.1) * (portrait ? 0.8 : 1)
    }
}
