// What the scene of studies says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        dots: qsTr("Each dot is a study. Larger: more people."),
        msc: qsTr("These are the studies of MSCs."),
        alone: qsTr("Everybody got MSCs. That cannot prove it."),
        chance: qsTr("Chance decided, with a placebo. No drop."),
        pooled: qsTr("Many studies together: no clear benefit."),
        running: qsTr("Large trials of blood stem cells still run."),
        none: qsTr("No MSC study has got further so far.")
    })
    sentences: ({
        "shown-all": qsTr("%1 studies are shown."),
        "shown-msc": qsTr("%1 studies of MSCs are shown."),
        "shown-ahsct": qsTr("%1 studies of blood stem cells are shown."),
        "shown-myelin": qsTr("Studies of a pill for myelin repair: %1."),
        "none-open": qsTr("No study is open."),
        "open-study": qsTr("A study with %1 people is open."),
        "open-uncounted": qsTr("A review of many small studies is open.")
    })
}
