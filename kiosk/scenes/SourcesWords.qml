// What the sources scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        three: qsTr("MSCs can be taken from these three places."),
        marrow: qsTr("Bone marrow is inside the bones."),
        rare: qsTr("MSCs are rare there. Let us look for one."),
        fat: qsTr("Fat tissue holds MSCs, too."),
        cord: qsTr("The umbilical cord holds MSCs, too."),
        bag: qsTr("Cells in a bag. This was seen in mice."),
        lungs: qsTr("Within minutes most get stuck in the lungs."),
        day: qsTr("After a day about half of them are gone."),
        "three-days": qsTr("After 3 days only a few are whole."),
        week: qsTr("After a week almost all are gone.")
    })
    sentences: ({
        "no-place": qsTr("No place is open."),
        "place-marrow": qsTr("The bone marrow is open."),
        "place-fat": qsTr("The fat tissue is open."),
        "place-cord": qsTr("The umbilical cord is open."),
        looking: qsTr("Marrow cells are being looked at, one by one."),
        looked: qsTr("It took %1 marrow cells to find one MSC."),
        "cells-wait": qsTr("%1 cells wait in the bag."),
        "after-a-minute": qsTr("The first two minutes after the infusion."),
        "after-minutes": qsTr("%1 minutes after the infusion."),
        "after-an-hour": qsTr("One hour after the infusion."),
        "after-hours": qsTr("%1 hours after the infusion."),
        "after-a-day": qsTr("One day after the infusion."),
        "after-days": qsTr("%1 days after the infusion."),
        "lungs-none": qsTr("No whole cell is in the lungs."),
        "lungs-one": qsTr("One whole cell is in the lungs."),
        "lungs-many": qsTr("%1 whole cells are in the lungs."),
        "vein-one": qsTr("One cell is on its way through the vein."),
        "vein-many": qsTr("%1 cells are on their way through the vein."),
        "elsewhere-one": qsTr("One whole cell is in another organ."),
        "elsewhere-many": qsTr("%1 whole cells are in other organs."),
        "remains-one": qsTr("The remains of one cell are in the liver, spleen or kidneys."),
        "remains-many": qsTr("The remains of %1 cells are in the liver, spleen and kidneys."),
        "gone-one": qsTr("One cell is gone."),
        "gone-many": qsTr("%1 cells are gone."),
        "in-mice": qsTr("These numbers come from mice.")
    })
}
