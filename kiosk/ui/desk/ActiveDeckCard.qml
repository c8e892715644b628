// The deck on the screen now.
import QtQuick
import kiosk.ui

Item {
    id: card

    required property StaffDesk desk
    required property var deck

    height: Math.max(picture.height, words.height) + 64

    Card { anchors.fill: parent; borderWidth: 5; borderColor: Theme.good }

    SlidePicture {
        id: picture

        x: 32
        y: 32
        width: Math.min(336, card.width * 0.36)
        height: width * 9 / 16
        source: card.deck.picture ?? ""
    }

    Column {
        id: words

        x: picture.x + picture.width + 32
        y: 30
        width: card.width - x - 32
        spacing: 12

        StateChip { tone: "good"; text: qsTr("On screen now") }

        Label {
            width: parent.width
            text: card.deck.title ?? ""
            font.pixelSize: 36
            font.weight: Theme.bold
            leading: 1.12
            maximumLineCount: 2
        }

        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: qsTr("Version %1 · %2 slides · %3 questions · %4").arg(card.deck.version ?? "").arg(card.deck.slides ?? 0)
                .arg(card.deck.questions ?? 0).arg(card.deck.languages ?? "")
        }

        DeskLabel {
            width: parent.width
            color: Theme.inkSoft
            text: card.deck.installed === "" ? qsTr("Came with the kiosk")
                : card.deck.publisher === "" ? qsTr("Not signed by a publisher")
                : qsTr("Signed by %1").arg(card.deck.publisher ?? "")
        }

        StateChip {
            visible: (card.deck.overdue ?? "") !== ""
            tone: "warn"
            text: qsTr("Review was due on %1").arg(card.deck.overdue ?? "")
        }

        DeskButton {
            text: qsTr("Look at the slides")
            icon: "eye"
            onActivated: card.desk.act("decks.look", card.deck.id)
        }
    }
}
