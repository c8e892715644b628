// The sheet over the screen: languages, text size and movement, sources, evidence, or a glossary word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Item {
    id: host

    required property Visitor visitor
    required property bool portrait

    // What lies below is hidden on purpose (proofs ask for it).
    readonly property bool covers: true
    readonly property string kind: visitor.overlay

    visible: kind !== ""

    Rectangle { anchors.fill: parent; color: Theme.dark ? "#D904101A" : "#B30E2430" }

    // Beside the sheet: touch to close.
    Target {
        anchors.fill: parent
        plane: 1
        slop: 0
        enabled: host.kind !== ""
        label: qsTr("Close")
        onActivated: host.visitor.closeSheet()
    }

    Target {
        id: sheet

        // The sheet takes the touches meant for nothing, so that a miss does not close it.
        plane: 1
        slop: 0
        enabled: host.kind !== ""
        width: Math.min(parent.width - 2 * 40, host.kind === "sources" || host.kind === "evidence" ? 1500 : 1080)
        height: Math.min(parent.height - 80, content.wanted + 236)
        anchors.centerIn: parent

        Card { anchors.fill: parent; radius: 40; borderWidth: Theme.dark ? 2 : 0 }

        Loader {
            id: content

            readonly property real wanted: (item as Item)?.implicitHeight ?? 0

            x: 56
            y: 52
            width: parent.width - 112
            height: sheet.height - 236
            sourceComponent: ({
                "language": language, "text-size": textSize, "sources": sources, "evidence": sources, "term": term
            })[host.kind] ?? null
        }

        ActionButton {
            plane: 1
            enabled: host.kind !== ""
            primary: true
            x: sheet.width - width - 56
            y: sheet.height - height - 44
            width: Math.max(280, implicitWidth)
            text: qsTr("Close")
            icon: "check"
            onActivated: host.visitor.closeSheet()
        }
    }

    Component { id: language; LanguageSheet { visitor: host.visitor } }
    Component { id: textSize; TextSizeSheet { visitor: host.visitor } }
    Component { id: sources; SourcesSheet { visitor: host.visitor; mostHeight: host.height - 80 - 236 } }
    Component { id: term; TermSheet { visitor: host.visitor } }
}
