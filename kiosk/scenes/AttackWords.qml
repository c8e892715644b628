// What the attack scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        before: qsTr("Immune cells drift in the blood."),
        roll: qsTr("Some roll along the wall and hold on."),
        squeeze: qsTr("They squeeze through the wall."),
        harm: qsTr("They harm myelin by mistake."),
        clear: qsTr("Clean-up cells take the loose pieces away."),
        pass: qsTr("Cells pass. Each one that enters is counted."),
        without: qsTr("Without treatment, many enter."),
        with: qsTr("With treatment, on average fewer enter.")
    })
    sentences: ({
        "cells-in-blood": qsTr("All immune cells are in the blood."),
        "cell-across": qsTr("One immune cell has left the blood."),
        "cells-across": qsTr("%1 immune cells have left the blood."),
        "treatment-on": qsTr("This is with treatment."),
        "treatment-off": qsTr("This is without treatment."),
        "myelin-whole": qsTr("The myelin is whole."),
        "myelin-piece-lost": qsTr("One piece of myelin is gone."),
        "myelin-lost": qsTr("%1 of %2 pieces of myelin are gone."),
        "piece-loose": qsTr("One loose piece lies about."),
        "pieces-loose": qsTr("%1 loose pieces lie about."),
        "pieces-cleared": qsTr("Clean-up cells have taken the loose pieces away."),
        "oligo-harmed": qsTr("The cell that makes myelin is harmed too."),
        "step-running": qsTr("Step %1 of %2 is playing."),
        "cells-pass": qsTr("The cells are passing now."),
        "entered-without-one": qsTr("Without treatment, one cell entered."),
        "entered-without": qsTr("Without treatment, %1 cells entered."),
        "entered-with-one": qsTr("With treatment, one cell entered."),
        "entered-with": qsTr("With treatment, %1 cells entered, in the same time.")
    })
}
