// What the trial scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        people: qsTr("All get a treatment that does nothing."),
        luck: qsTr("Some feel better anyway. That is chance."),
        again: qsTr("The same study again. Other luck."),
        pile: qsTr("Run often, luck often looks like success."),
        halves: qsTr("Now half of them get a placebo instead."),
        both: qsTr("Luck comes to both groups. It cancels out."),
        fair: qsTr("Compared fairly, luck seldom wins."),
        real: qsTr("Now the treatment really helps."),
        small: qsTr("Small studies still often miss it."),
        stories: qsTr("Only those who feel better tell it."),
        everyone: qsTr("Here are the others, too."),
        "many-stories": qsTr("Sometimes luck alone brings ten or more.")
    })
    sentences: ({
        "all-treated": qsTr("%1 people get the treatment. Nobody gets a placebo."),
        "half-treated": qsTr("%1 people get the treatment and %2 a placebo."),
        "does-nothing": qsTr("The treatment does nothing."),
        "really-helps": qsTr("The treatment really helps."),
        "no-study": qsTr("No study has been run yet."),
        "study-runs": qsTr("A study is running."),
        "last-alone": qsTr("In this study %1 of %2 people felt better."),
        "last-compared": qsTr("In this study %1 felt better with the treatment, and %2 with the placebo."),
        "success-count": qsTr("%1 of %2 studies look like a success."),
        "stories-only": qsTr("Only those who feel better are shown."),
        "story-none": qsTr("Nobody tells a good story."),
        "story-one": qsTr("One person tells a good story."),
        "story-many": qsTr("%1 people tell a good story.")
    })
}
