// MS over the years for pretend people: one in front, many others behind, the average, and the switch for treatment. All
// numbers come from the scene's model (course.py); here they only get a place and a colour.
import QtQuick
import kiosk.ui

SceneBase {
    id: course

    words: CourseWords {}

    // While the stage is empty, years without anybody stand in.
    readonly property var rest: ({
        kind: 0, treated: false, share: 0, now: 15, years: 15, top: 3.8, others: 20, marks: [], had: 0, least: 0, most: 0,
        dot: [0, 0], relapse: [-1, 0], slow: [-1, 0], running: false
    })
    readonly property var f: stage.frame.kind === undefined ? rest : stage.frame
    readonly property real edge: 24

    // With less movement nothing moves by itself: what was asked for is there at once.
    function act(action: string, value: real): void {
        stage.paused = false
        stage.act(action, value)
        if (stage.lessMovement)
            stage.act("finish", 0)
    }

    CourseTypes {
        id: typeButtons

        x: course.edge
        y: 20
        width: course.width - 2 * x
        scene: course
    }

    CourseNote {
        id: note

        x: course.edge
        y: typeButtons.y + typeButtons.height + 12
        width: course.width - 2 * x
        f: course.f
    }

    CoursePlot {
        x: course.edge
        y: note.y + note.height + 12
        width: course.width - 2 * x
        height: legend.y - 10 - y
        scene: course
    }

    CourseLegend {
        id: legend

        x: course.edge
        y: controls.y - 12 - height
        width: course.width - 2 * x
        f: course.f
    }

    CourseControls {
        id: controls

        x: course.edge
        y: course.height - height - course.edge
        width: course.width - 2 * x
        scene: course
    }
}
