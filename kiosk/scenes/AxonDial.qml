// A number between two large buttons, one for less and one for more.
import QtQuick
import kiosk.ui

Row {
    id: dial

    property string title: ""
    property string value: ""
    property string lessWord: ""
    property string moreWord: ""
    property bool canLess: true
    property bool canMore: true
    property real size: 104

    signal less
    signal more

    spacing: 12

    ActionButton {
        width: 96
        height: dial.size
        sidePadding: 8
        icon: "minus"
        label: dial.lessWord
        enabled: dial.canLess
        onActivated: dial.less()
    }

    Column {
        width: Math.max(120, words.implicitWidth + 8, number.implicitWidth + 8)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: words

            width: parent.width
            text: dial.title
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.labelSize(24)
            leading: 1.15
            wrapMode: Text.NoWrap
        }

        Label {
            id: number

            width: parent.width
            text: dial.value
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.labelSize(38)
            font.weight: Theme.bold
            leading: 1.15
            wrapMode: Text.NoWrap
        }
    }

    ActionButton {
        width: 96
        height: dial.size
        sidePadding: 8
        icon: "plus"
        label: dial.moreWord
        enabled: dial.canMore
        onActivated: dial.more()
    }
}
