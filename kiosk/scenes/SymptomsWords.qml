// What the scene of places and symptoms says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        acts: qsTr("MS acts in the dark blue parts."),
        brain: qsTr("Brain: thinking or mood may change."),
        optic: qsTr("Optic nerve: sight may get blurry."),
        cerebellum: qsTr("Cerebellum: balance may be harder."),
        brainstem: qsTr("Brainstem: people may see double."),
        cord: qsTr("Spinal cord: legs may feel numb or weak."),
        spared: qsTr("MS does not attack the pale nerves."),
        outside: qsTr("MS does not attack the pale nerves."),
        slows: qsTr("Damage in the spinal cord slows a signal."),
        stops: qsTr("Or it stops. The foot gets no message."),
        whole: qsTr("But the nerve in the leg is whole."),
        depends: qsTr("What people feel depends on the place.")
    })
    sentences: ({
        "no-place": qsTr("No place is lit yet."),
        "in-brain": qsTr("The brain is lit. Thinking, memory or mood may change."),
        "in-optic-nerve": qsTr("The optic nerve is lit. Sight in one eye may get blurry."),
        "in-cerebellum": qsTr("The cerebellum is lit. Balance may be harder, and hands may shake."),
        "in-brainstem": qsTr("The brainstem is lit. People may see double or feel dizzy."),
        "in-cord": qsTr("The spinal cord is lit. Arms or legs may feel numb, weak or stiff. It can affect the bladder."),
        "in-nerves": qsTr("The nerves of arms and legs are lit. MS does not attack them."),
        "signal-runs": qsTr("A signal is on its way."),
        "signal-on-time": qsTr("The signal arrives after %1 thousandths of a second."),
        "signal-late": qsTr("The signal arrives after %1 thousandths of a second. Healthy, it takes %2."),
        "signal-stopped": qsTr("The signal stops at the damaged place.")
    })
}
