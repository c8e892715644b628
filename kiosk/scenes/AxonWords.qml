// What the axon scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        rest: qsTr("A healthy fibre, wrapped in myelin."),
        leaps: qsTr("The signal lights up gap after gap."),
        keeps: qsTr("Each gap makes it fresh. It stays strong."),
        arrives: qsTr("It arrives strong and on time."),
        again: qsTr("Once more: as strong, and as fast."),
        worn: qsTr("Two sleeves of the lower fibre are worn."),
        race: qsTr("A signal starts in both fibres at once."),
        slows: qsTr("Where myelin is worn, it slows down."),
        gone: qsTr("Now one sleeve is lost."),
        blocked: qsTr("At the bare fibre the signal stops."),
        lost: qsTr("The lower fibre has lost two sleeves."),
        fresh: qsTr("New myelin: thinner, in shorter pieces."),
        restored: qsTr("It arrives again, only a little later."),
        film: qsTr("Here the myelin is very thin."),
        passes: qsTr("At 37 degrees the signal just passes."),
        warm: qsTr("Now the body is one degree warmer."),
        fails: qsTr("The weak signal cannot pass now."),
        cool: qsTr("Cool again, it can pass as before."),
        many: qsTr("Five signals start, one close to the next."),
        drops: qsTr("The worn fibre needs longer to recover."),
        some: qsTr("So some of the signals drop out."),
        thick: qsTr("The lower fibre is thicker."),
        wider: qsTr("In the thicker fibre it arrives earlier."),
        thin: qsTr("Now the lower fibre is thinner."),
        thinner: qsTr("In the thinner fibre it arrives later.")
    })
    sentences: ({
        "sleeves-whole": qsTr("All sleeves are whole."),
        "sleeve-damaged": qsTr("One sleeve is damaged."),
        "sleeves-damaged": qsTr("%1 sleeves are damaged."),
        "sleeve-repaired": qsTr("One sleeve is repaired."),
        "sleeves-repaired": qsTr("%1 sleeves are repaired."),
        "body-warm": qsTr("The body is at %1 degrees Celsius."),
        "fibre-thick": qsTr("The fibre is %1 thousandths of a millimetre thick."),
        "signal-idle": qsTr("No signal is on its way."),
        "signal-running": qsTr("The signal is on its way."),
        "signal-strong": qsTr("The signal arrives strong and on time."),
        "signal-late": qsTr("The signal arrives late."),
        "signal-weak": qsTr("The signal arrives late and weak."),
        "signal-restored": qsTr("The signal arrives again."),
        "signal-blocked": qsTr("The signal does not arrive."),
        "signals-running": qsTr("%1 signals are on their way."),
        "signals-all": qsTr("All %1 signals arrive."),
        "signals-some": qsTr("%1 of %2 signals arrive."),
        "signals-one": qsTr("Only one of %1 signals arrives."),
        "signals-none": qsTr("None of the %1 signals arrives.")
    })
}
