// One thing of the machine: what it is, its sign, and what to do.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property StaffDesk desk
    required property var sign
    required property string language

    readonly property string code: sign.code
    readonly property string tone: sign.tone
    readonly property bool asks: code === "clock" && tone === "stop"
    readonly property string name: ({disk: qsTr("Disk"), decks: qsTr("Decks"), errors: qsTr("Errors"), clock: qsTr("Clock"), start: qsTr("Last start"), walls: qsTr("Files from sticks")})[code]
    readonly property string icon: ({disk: "download", decks: "decks", errors: "list", clock: "clock", start: "retry", walls: "shield"})[code]
    readonly property string word: code === "start" ? "" : tone === "good" ? qsTr("Fine") : tone === "warn" ? qsTr("Look at this") : tone === "stop" ? qsTr("Act now") : qsTr("Not looked at")
    readonly property string sentence: code === "disk" ? disk() : code === "decks" ? decks() : code === "errors" ? errors()
        : code === "clock" ? clock() : code === "start" ? start() : walls()

    function size(bytes: real): string {
        const gb = bytes / 1e9
        return gb.toLocaleString(Qt.locale(language), "f", gb < 10 ? 1 : 0)
    }

    function disk(): string {
        const free = qsTr("%1 of %2 GB are free.").arg(size(sign.free)).arg(size(sign.total))
        return free + " " + (tone === "good" ? qsTr("Nothing to do.") : tone === "warn" ? qsTr("Remove decks and drafts you do not need any more.")
            : qsTr("No new deck fits. Remove decks and drafts, or ask your technician."))
    }

    function decks(): string {
        if (sign.sentences.length > 0)
            return sign.sentences[0]
        if (sign.overdue !== "")
            return qsTr("The review of the deck on the screen was due on %1. Ask its authors for a new version.").arg(DeskTime.date(sign.overdue, language))
        return sign.count === 1 ? qsTr("The deck that came with the kiosk is here, whole.") : qsTr("%1 decks are here, and the one on the screen is whole.").arg(sign.count)
    }

    function errors(): string {
        return sign.recent > 0 ? qsTr("%1 in the last three days: they stand below. If one comes again, tell your technician.").arg(sign.recent)
            : qsTr("None in the last three days.")
    }

    function clock(): string {
        return tone === "stop" ? qsTr("It shows %1. Set it, or say that it is right.").arg(DeskTime.shortMoment(sign.now, language))
            : qsTr("It shows %1. If that is wrong, the schedule is wrong too.").arg(DeskTime.moment(sign.now, language))
    }

    function start(): string {
        const when = sign.when === "" ? qsTr("Not known yet.") : qsTr("Started on %1.").arg(DeskTime.moment(sign.when, language))
        return when + " " + (sign.count === 1 ? qsTr("The first start.") : qsTr("%1 starts so far.").arg(sign.count))
    }

    function walls(): string {
        return tone === "good" ? qsTr("They are read shut in: all %1 safeguards work.").arg(sign.of)
            : tone === "warn" ? qsTr("Only %1 of %2 safeguards work on this machine. Use only sticks of people you know.").arg(sign.count).arg(sign.of)
            : qsTr("Open this page again to look at it.")
    }

    Card { anchors.fill: parent; radius: 28; borderWidth: card.tone === "stop" ? 5 : 0; borderColor: Theme.staffStop }

    Icon { id: picture; x: 28; y: 24; name: card.icon; size: 48; color: Theme.primary }

    Label {
        x: 96
        y: 22
        text: card.name
        font.pixelSize: 32
        font.weight: Theme.bold
        leading: 1.2
    }

    StateChip {
        visible: card.word !== ""
        x: parent.width - width - 24
        y: 14
        tone: card.tone
        text: card.word
    }

    DeskLabel {
        x: 96
        y: 72
        width: parent.width - x - 28 - (card.asks ? itIsRight.width + 16 : 0)
        height: parent.height - y - 10
        color: card.tone === "good" ? Theme.inkSoft : Theme.ink
        text: card.sentence
        leading: 1.2
        font.pixelSize: 25
        elide: Text.ElideRight
    }

    DeskButton {
        id: itIsRight

        visible: card.asks
        x: parent.width - width - 24
        y: parent.height - height - 14
        text: qsTr("It is right")
        onActivated: card.desk.act("health.clockIsRight")
    }
}
