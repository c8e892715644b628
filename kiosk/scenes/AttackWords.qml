// What the attack scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        before: qsTr("Immune cells drift in the blood."),
        leave: qsTr("Some leave through the vessel wall."),
        mistake: qsTr("They mistake myelin for a germ."),
        strip: qsTr("Myelin is taken away, piece by piece.")
    })
    sentences: ({
        "cells-in-blood": qsTr("All immune cells are in the blood."),
        "cell-across": qsTr("One immune cell has left the blood."),
        "cells-across": qsTr("%1 immune cells have left the blood."),
        "cells-calm": qsTr("The immune cells are calmed."),
        "myelin-whole": qsTr("The myelin is whole."),
        "myelin-piece-lost": qsTr("One piece of myelin is gone."),
        "myelin-lost": qsTr("%1 of %2 pieces of myelin are gone."),
        "step-running": qsTr("Step %1 of %2 is playing.")
    })
}
