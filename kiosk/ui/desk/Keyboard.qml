// Large keys in the order of the language, with accents that need no long press.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.ui

Column {
    id: board

    required property StaffDesk desk
    required property bool portrait
    property string language: "en"
    // Whether the next letter begins a sentence.
    property bool capital: false

    property bool shifted: false
    property bool signs: false

    readonly property var letters: language === "es" ? ["qwertyuiop", "asdfghjklñ", "zxcvbnm", "áéíóúü¿?¡!"]
        : language === "fr" ? ["azertyuiop", "qsdfghjklm", "wxcvbn", "éèêàâçùûôî"]
        : language === "de" ? ["qwertzuiopü", "asdfghjklöä", "yxcvbnm", "ß"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm", "?!'’"]
    readonly property var numbers: ["1234567890", "-–/:;()%&+", "=\"“”„«»°", "€$#*@_"]
    readonly property var rows: signs ? numbers : letters
    readonly property bool up: !signs && shifted !== capital
    readonly property real gap: portrait ? 8 : 12
    readonly property real keyHeight: portrait ? 108 : 92
    readonly property real keyWidth: (width - 10 * gap) / 11

    function type(letter: string): void {
        desk.act("keys.type", up ? letter.toLocaleUpperCase() : letter)
        shifted = false
    }

    spacing: gap

    Repeater {
        model: board.rows

        Row {
            id: line

            required property string modelData
            required property int index

            spacing: board.gap
            anchors.horizontalCenter: parent?.horizontalCenter

            KeyboardKey {
                visible: line.index === 2
                width: board.keyWidth * 1.5
                height: board.keyHeight
                icon: board.signs ? "" : "shift"
                text: board.signs ? qsTr("abc") : ""
                label: board.signs ? qsTr("Letters") : qsTr("Capital letter")
                selected: board.up
                onActivated: board.signs ? board.signs = false : board.shifted = !board.shifted
            }

            Repeater {
                model: line.modelData.split("")

                KeyboardKey {
                    required property string modelData

                    width: board.keyWidth
                    height: board.keyHeight
                    text: board.up ? modelData.toLocaleUpperCase() : modelData
                    onActivated: board.type(modelData)
                }
            }

            KeyboardKey {
                visible: line.index === 2
                width: board.keyWidth * 1.5
                height: board.keyHeight
                icon: "erase"
                label: qsTr("Erase")
                onActivated: board.desk.act("keys.erase")
            }
        }
    }

    Row {
        spacing: board.gap
        anchors.horizontalCenter: parent.horizontalCenter

        KeyboardKey {
            width: board.keyWidth * 1.4
            height: board.keyHeight
            text: board.signs ? qsTr("abc") : qsTr("123")
            onActivated: board.signs = !board.signs
        }
        KeyboardKey { width: board.keyWidth; height: board.keyHeight; text: ","; onActivated: board.type(",") }
        KeyboardKey {
            width: board.keyWidth * (board.portrait ? 2.2 : 2.9)
            height: board.keyHeight
            text: qsTr("Space")
            onActivated: board.type(" ")
        }
        KeyboardKey { width: board.keyWidth; height: board.keyHeight; text: "."; onActivated: board.type(".") }
        KeyboardKey { width: board.keyWidth; height: board.keyHeight; icon: "back"; label: qsTr("Cursor back"); onActivated: board.desk.act("keys.move", -1) }
        KeyboardKey { width: board.keyWidth; height: board.keyHeight; icon: "next"; label: qsTr("Cursor on"); onActivated: board.desk.act("keys.move", 1) }
        KeyboardKey {
            visible: !board.portrait
            width: board.keyWidth * 1.3
            height: board.keyHeight
            text: qsTr("Cancel")
            onActivated: board.desk.act("keys.cancel")
        }
        KeyboardKey {
            visible: !board.portrait
            width: board.keyWidth * 1.3
            height: board.keyHeight
            primary: true
            text: qsTr("Done")
            onActivated: board.desk.act("keys.done")
        }
    }

    Row {
        visible: board.portrait
        spacing: board.gap
        anchors.horizontalCenter: parent.horizontalCenter

        KeyboardKey { width: board.keyWidth * 4; height: board.keyHeight; text: qsTr("Cancel"); onActivated: board.desk.act("keys.cancel") }
        KeyboardKey { width: board.keyWidth * 5; height: board.keyHeight; primary: true; text: qsTr("Done"); onActivated: board.desk.act("keys.done") }
    }
}
