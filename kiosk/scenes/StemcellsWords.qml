// What the scene of stem cells says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        ridge: qsTr("A stem cell of the brain waits on a ridge."),
        "two-stems": qsTr("It can divide into two stem cells."),
        "one-each": qsTr("It can divide into one of each."),
        "two-others": qsTr("Or into two cells that will change."),
        neuron: qsTr("A cell goes down a valley: a nerve cell."),
        astrocyte: qsTr("Another valley, another job: an astrocyte."),
        between: qsTr("On the way it is an in-between cell."),
        oligodendrocyte: qsTr("This one becomes an oligodendrocyte.")
    })
    sentences: ({
        "stem-none": qsTr("No stem cell is on the ridge."),
        "stem-one": qsTr("One stem cell is on the ridge."),
        "stem-many": qsTr("%1 stem cells are on the ridge."),
        "others-one": qsTr("One cell will change."),
        "others-many": qsTr("%1 cells will change."),
        "on-the-way": qsTr("Cells on their way down a valley: %1."),
        arrived: qsTr("With a job: nerve cells %1, astrocytes %2, oligodendrocytes %3.")
    })
}
