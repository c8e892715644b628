// The dock: tools, progress, Back and Next, always in the same place. What is not needed leaves its space empty.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: dock

    required property Visitor visitor
    required property bool portrait

    readonly property var step: visitor.progress
    readonly property bool ready: step.next !== "check" || (visitor.question.complete ?? false)
    readonly property var onwardWords: ({
        "next": qsTr("Next"), "done": qsTr("Done"), "quiz": qsTr("Try the quiz"), "to-question": qsTr("Back to the question"),
        "check": qsTr("Check"), "next-question": qsTr("Next question"), "results": qsTr("See how it went"),
        "finish": qsTr("Finish"), "tour": qsTr("Start %1-minute tour").arg(visitor.minutes)
    })

    height: portrait ? 296 : 136

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 2
            color: Theme.dark ? Theme.line : Theme.hair
        }
    }

    Row {
        id: tools

        x: 40
        y: dock.portrait ? 160 : 14
        spacing: dock.portrait ? (dock.width - 80 - 5 * 180) / 4 : 8

        Repeater {
            model: [
                {name: "home", icon: "home", word: qsTr("Home"), on: false},
                {name: "language", icon: "globe", word: qsTr("Language"), on: dock.visitor.overlay === "language"},
                {name: "text-size", icon: "text", word: qsTr("Text size"), on: dock.visitor.textSize !== "normal"},
                {name: "contrast", icon: "contrast", word: qsTr("Contrast"), on: dock.visitor.dark},
                {name: "sources", icon: "book", word: qsTr("Sources"), on: dock.visitor.overlay === "sources"}
            ]

            DockTool {
                required property var modelData

                width: dock.portrait ? 180 : 128 * Math.min(Theme.textFactor, 1.15)
                icon: modelData.icon
                word: modelData.word
                on: modelData.on
                onActivated: {
                    if (modelData.name === "home")
                        dock.visitor.goHome()
                    else if (modelData.name === "contrast")
                        dock.visitor.toggleContrast()
                    else
                        dock.visitor.openSheet(modelData.name)
                }
            }
        }
    }

    Progress {
        visible: dock.step.count > 1 || pages > 1
        portrait: dock.portrait
        count: dock.step.count
        now: dock.step.now
        page: dock.step.page ?? 1
        pages: dock.step.pages ?? 1
        x: dock.portrait ? back.x + back.width + 12 : tools.x + tools.width + 16
        width: next.visible ? (back.visible ? back.x : next.x) - x - 16 : 300
        anchors.verticalCenter: next.verticalCenter

        Binding on width {
            when: dock.portrait
            value: next.x - back.x - back.width - 24
        }
    }

    ActionButton {
        id: back

        visible: dock.step.back !== "" && dock.step.next !== "to-question"
        icon: dock.step.back === "quiz" ? "quiz" : "back"
        text: dock.step.back === "quiz" ? qsTr("Quiz") : qsTr("Back")
        x: dock.portrait ? 40 : next.x - width - 24
        y: dock.portrait ? 28 : 16
        width: Math.max(dock.portrait ? 230 : 196, implicitWidth)
        onActivated: dock.visitor.backward(dock.step.back)
    }

    ActionButton {
        id: next

        visible: dock.step.next !== ""
        primary: true
        enabled: dock.ready
        icon: "next"
        iconAtEnd: true
        text: dock.onwardWords[dock.step.next] ?? ""
        x: dock.width - width - 40
        y: dock.portrait ? 28 : 16
        width: Math.min(Math.max(244, implicitWidth), dock.width - 80 - (back.visible ? back.width + 24 : 0))
        onActivated: dock.visitor.onward(dock.step.next)
    }
}
