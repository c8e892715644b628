// What the scene of stem cells says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        "one-cell": qsTr("One stem cell begins a family tree."),
        first: qsTr("It divides. One cell becomes two."),
        "three-ways": qsTr("Each division can come out in three ways."),
        rows: qsTr("The numbers count the cells of each row."),
        chance: qsTr("Chance decides for each cell."),
        "new-tree": qsTr("A new tree begins."),
        "other-luck": qsTr("Other luck makes another tree."),
        valleys: qsTr("A stem cell of the brain waits on a ridge."),
        rolls: qsTr("It rolls. Chance pushes it left and right."),
        many: qsTr("Twenty cells spread over the valleys."),
        "signal-oligodendrocyte": qsTr("A signal tilts the land to one valley."),
        tilted: qsTr("Now most cells go there, but not all."),
        "msc-valleys": qsTr("An MSC in a dish has other valleys."),
        "msc-many": qsTr("They lead to fat, cartilage and bone."),
        "signal-bone": qsTr("A signal tilts the land to bone."),
        "no-valley": qsTr("No valley leads to a nerve cell."),
        "rolls-back": qsTr("Pushed there, the cell rolls back.")
    })
    sentences: ({
        "stem-none": qsTr("No stem cell is left."),
        "stem-one": qsTr("One stem cell has not divided yet."),
        "stem-many": qsTr("%1 stem cells have not divided yet."),
        "change-one": qsTr("One cell will change."),
        "change-many": qsTr("%1 cells will change."),
        "row-stem-none": qsTr("After %1 rounds of division there is no new stem cell."),
        "row-stem-one": qsTr("Round %1 of division made one stem cell."),
        "row-stem-many": qsTr("Round %1 of division made %2 stem cells."),
        "tree-grown": qsTr("This family tree has come to its end."),
        "no-signal": qsTr("No signal tilts the land."),
        "signal-neuron": qsTr("A signal tilts the land to the nerve cells."),
        "signal-astrocyte": qsTr("A signal tilts the land to the astrocytes."),
        "signal-oligodendrocyte": qsTr("A signal tilts the land to the oligodendrocytes."),
        "signal-fat": qsTr("A signal tilts the land to the fat cells."),
        "signal-cartilage": qsTr("A signal tilts the land to the cartilage cells."),
        "signal-bone": qsTr("A signal tilts the land to the bone cells."),
        "signal-nowhere": qsTr("A signal calls to a nerve cell, but no valley leads there."),
        "rolling-one": qsTr("One cell is on its way."),
        "rolling-many": qsTr("%1 cells are on their way."),
        "arrived-neural": qsTr("With a job: nerve cells %1, astrocytes %2, oligodendrocytes %3."),
        "arrived-msc": qsTr("With a job: fat cells %1, cartilage cells %2, bone cells %3."),
        "tried-one": qsTr("One cell was pushed to a nerve cell and rolled back."),
        "tried-many": qsTr("%1 cells were pushed to a nerve cell and rolled back.")
    })
}
