// What the axon scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        rest: qsTr("A healthy fibre, wrapped in myelin."),
        worn: qsTr("Two sleeves of this fibre are worn."),
        leaps: qsTr("The signal lights up gap after gap."),
        keeps: qsTr("Each gap makes it fresh. It stays strong."),
        arrives: qsTr("It arrives strong and on time."),
        slows: qsTr("Where myelin is worn, it slows down."),
        late: qsTr("It arrives late at the end.")
    })
    sentences: ({
        "sleeves-whole": qsTr("All sleeves are whole."),
        "sleeve-damaged": qsTr("One sleeve is damaged."),
        "sleeves-damaged": qsTr("%1 sleeves are damaged."),
        "sleeve-repaired": qsTr("One sleeve is repaired."),
        "sleeves-repaired": qsTr("%1 sleeves are repaired."),
        "signal-idle": qsTr("No signal is on its way."),
        "signal-running": qsTr("The signal is on its way."),
        "signal-strong": qsTr("The signal arrives strong and on time."),
        "signal-late": qsTr("The signal arrives late."),
        "signal-weak": qsTr("The signal arrives late and weak."),
        "signal-blocked": qsTr("The signal does not arrive.")
    })
}
