// Where the attract picture has its fibre and its gaps.
// Written by assets/drawing/attract.mjs together with the picture; change it there.
import QtQuick

QtObject {
    // `path` is the middle of the fibre from the cell outwards, in the pixels of a picture of `width` × `height`; `gaps`
    // are shares of its length.
    readonly property var landscape: ({
        width: 1920,
        height: 1080,
        path: "M1426 384C1417.7 395.3 1402 421.7 1376 452C1350 482.3 1319.3 531.3 1270 566C1220.7 600.7 1158.3 635 1080 660C1001.7 685 900 705.3 800 716C700 726.7 583.3 724.7 480 724C376.7 723.3 275 709 180 712C85 715 -45 737 -90 742",
        gaps: [0.2378,0.4216,0.6054,0.7892,0.9731]
    })
    readonly property var portrait: ({
        width: 1080,
        height: 1920,
        path: "M768 926C760 933 741.3 947 720 968C698.7 989 671.7 1019.3 640 1052C608.3 1084.7 570 1129 530 1164C490 1199 448.3 1235 400 1262C351.7 1289 295 1311.3 240 1326C185 1340.7 125 1346.7 70 1350C15 1353.3 -63.3 1346.7 -90 1346",
        gaps: [0.3214,0.5523,0.7832]
    })
}
