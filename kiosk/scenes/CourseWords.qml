// What the course scene says of itself.
import kiosk.ui

SceneWords {
    captions: ({
        years: qsTr("The years pass for one pretend person."),
        others: qsTr("Faint lines are other pretend people."),
        another: qsTr("Another person. No two are the same."),
        fewer: qsTr("Treatment: fewer relapses on average."),
        average: qsTr("The dashed line is the average of many."),
        promise: qsTr("An average is no promise for one person."),
        first: qsTr("First come some years of relapses."),
        then: qsTr("Then symptoms slowly get worse."),
        differs: qsTr("Another person: it changes at another time."),
        gentler: qsTr("Treatment: gentler courses on average."),
        start: qsTr("Slow worsening from the start."),
        pace: qsTr("Another person, at another pace."),
        slower: qsTr("Treatment: somewhat slower on average."),
        medicines: qsTr("2017: first medicine for this type (USA).")
    })
    sentences: ({
        relapsing: qsTr("The picture shows relapsing-remitting MS."),
        secondary: qsTr("The picture shows secondary progressive MS."),
        primary: qsTr("The picture shows primary progressive MS."),
        untreated: qsTr("There is no treatment."),
        "treated-fewer": qsTr("With treatment there are about half as many relapses on average."),
        "treated-both": qsTr("With treatment there are about half the relapses and slower worsening on average."),
        "treated-slower": qsTr("With treatment worsening is somewhat slower on average."),
        "year-drawn": qsTr("One year is drawn."),
        "years-drawn": qsTr("%1 of %2 years are drawn."),
        "no-relapse": qsTr("This pretend person has no relapse."),
        "one-relapse": qsTr("This pretend person has one relapse."),
        relapses: qsTr("This pretend person has %1 relapses."),
        others: qsTr("The others have between %1 and %2."),
        "worsens-later": qsTr("Slow worsening begins after %1 years."),
        worsens: qsTr("Symptoms slowly get worse from the start."),
        hardly: qsTr("This pretend person hardly gets worse."),
        pretend: qsTr("No one can tell your course from this picture.")
    })
}
