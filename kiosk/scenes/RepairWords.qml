// What the repair scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        whole: qsTr("Three healthy fibres, wrapped in myelin."),
        damage: qsTr("In one place, the myelin is lost."),
        wake: qsTr("Helper cells (OPCs) nearby wake up."),
        move: qsTr("They move to the bare fibres."),
        divide: qsTr("They divide. Now there are more."),
        mature: qsTr("Some mature into myelin makers."),
        wrap: qsTr("They wrap. New myelin is thin and short."),
        result: qsTr("Some never mature. Parts can stay bare."),
        debris: qsTr("Here the debris is hardly cleared."),
        older: qsTr("In older animals, fewer cells come."),
        wait: qsTr("The cells are there, but many wait."),
        few: qsTr("Few mature. Little new myelin is made."),
        stalled: qsTr("So repair can slow down, or stall.")
    })
    sentences: ({
        "fibres-whole": qsTr("Three fibres are wrapped in healthy myelin."),
        "day-one": qsTr("It is day 1 after the damage, as in rodents."),
        "day-many": qsTr("It is day %1 after the damage, as in rodents."),
        "older": qsTr("The body is an older one."),
        "few-signals": qsTr("There are few wake-up signals."),
        "debris-stays": qsTr("The debris is hardly cleared."),
        "helper-one": qsTr("One helper cell is at the damage."),
        "helper-many": qsTr("%1 helper cells are at the damage."),
        "waiting-one": qsTr("One cell does not fully mature."),
        "waiting-many": qsTr("%1 cells do not fully mature."),
        "makers-one": qsTr("One cell makes new myelin."),
        "makers-many": qsTr("%1 cells make new myelin."),
        "covered-none": qsTr("No bare stretch is covered yet."),
        "covered-one": qsTr("One of %1 bare stretches is covered again, with thin myelin."),
        "covered-many": qsTr("%1 of %2 bare stretches are covered again, with thin myelin."),
        "ended": qsTr("The time that is watched is over.")
    })
}
