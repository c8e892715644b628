// What the valleys of a stem cell lead to: names, drawings, their feet, and where they stand in the landscape.
import QtQml
import QtQuick

QtObject {
    id: kinds

    required property bool msc

    // Drawing, width and height, and the share of the height that stands above the ground.
    readonly property var first: msc ? ["stemcells-msc", 270, 162, 0.72] : ["stem-cell", 270, 270, 0.66]
    readonly property var other: msc ? ["stemcells-msc-other", 210, 158, 0.78] : ["stemcells-other", 180, 171, 0.78]
    readonly property var young: msc ? [["stemcells-young-fat", 170, 153, 0.8], ["stemcells-young-cartilage", 170, 153, 0.8], ["stemcells-young-bone", 170, 153, 0.8]]
                                     : [["stemcells-neuroblast", 250, 183, 0.76], ["stemcells-astroblast", 190, 190, 0.76], ["opc", 230, 230, 0.66]]
    readonly property var grown: [ends[0], ends[1], ends[2]].map(end => [end.art, end.size.width, end.size.height, end.foot.y / end.size.height])

    readonly property var ends: msc ? [
        {name: qsTr("Fat"), art: "stemcells-fat", x: -1.04, z: 0.11, size: Qt.size(200, 175), foot: Qt.point(100, 152)},
        {name: qsTr("Cartilage"), art: "stemcells-cartilage", x: -0.10, z: 0.11, size: Qt.size(230, 186), foot: Qt.point(115, 150)},
        {name: qsTr("Bone"), art: "stemcells-bone", x: 0.98, z: 0.11, size: Qt.size(230, 186), foot: Qt.point(115, 150)}
    ] : [
        {name: qsTr("Nerve cell"), art: "stemcells-neuron", x: -1.04, z: 0.11, size: Qt.size(350, 240), foot: Qt.point(136, 192)},
        {name: qsTr("Astrocyte"), art: "stemcells-astrocyte", x: -0.10, z: 0.11, size: Qt.size(230, 230), foot: Qt.point(115, 190)},
        {name: qsTr("Oligodendrocyte"), art: "stemcells-oligodendrocyte", x: 0.98, z: 0.11, size: Qt.size(310, 225), foot: Qt.point(155, 193)}
    ]
    // Small drawings on the buttons.
    readonly property var icons: msc ? ["stemcells-fat", "stemcells-cartilage", "stemcells-bone"] : ["stemcells-neuron", "astrocyte", "oligodendrocyte"]
}
