// A signal on its way along a nerve fibre: the picture, the signal on it, and the controls. All numbers come from the
// scene's model (axon.py); here they only get a place and a colour.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

SceneBase {
    id: axon

    words: AxonWords {}

    // While the stage is empty, a fibre at rest stands in.
    readonly property var rest: ({
        preset: "healthy", state: "idle", front: -1, power: 0, delay_ms: 0, healthy_ms: 1,
        left: [1, 1, 1, 1], repaired: [0, 0, 0, 0], gaps: [0, 0, 0, 0, 0], inside: [0, 0, 0, 0, 0, 0, 0, 0]
    })
    readonly property var f: stage.frame.state === undefined ? rest : stage.frame
    readonly property bool damaged: f.preset === "damaged"
    readonly property bool wide: width >= 1150 && !portrait
    readonly property var place: portrait ? places.portrait : places.landscape
    readonly property real fit: Math.min(width / place.width, (card.y - 16) / place.content)
    readonly property point origin: Qt.point((width - place.width * fit) / 2, 0)
    readonly property string files: Theme.artFolder + "/scenes/axon-"
    readonly property string theme: Theme.dark ? ".dark.svg" : ".light.svg"
    readonly property string layout: portrait ? "-portrait" : "-landscape"

    // A point of the picture on the stage.
    function spot(x: real, y: real): point {
        return Qt.point(axon.origin.x + x * axon.fit, axon.origin.y + y * axon.fit)
    }

    AxonPlaces { id: places }

    Item {
        id: canvas

        x: axon.origin.x
        y: axon.origin.y
        width: axon.place.width
        height: axon.place.height
        scale: axon.fit
        transformOrigin: Item.TopLeft

        Image {
            x: -axon.place.bleed
            width: axon.place.width + 2 * axon.place.bleed
            height: axon.place.height
            source: axon.files + axon.layout.slice(1) + axon.theme
            sourceSize: Qt.size(Math.ceil(width * axon.fit * Theme.unit), Math.ceil(height * axon.fit * Theme.unit))
        }

        Repeater {
            model: 4

            AxonSleeve {
                required property int index

                number: index
                scene: axon
                share: axon.f.left[index]
                repaired: axon.f.repaired[index] > 0
                onWorn: {
                    axon.act("wear", index)
                    hand.wanted = false
                }
            }
        }

        AxonLeaps { scene: axon }

        AxonSignal {
            id: signal

            scene: axon
        }

        AxonHand {
            id: hand

            property bool wanted: true

            visible: wanted && axon.damaged && axon.f.left[3] > 0.9 && (axon.stage.lessMovement || axon.stage.step < 0)
            scene: axon
        }
    }

    // With stills, every change goes back to the first one.
    function act(action: string, value: real): void {
        axon.stage.paused = false
        axon.stage.act(action, value)
        if (axon.stage.lessMovement)
            axon.stage.still = 0
    }

    AxonLabels {
        anchors.fill: parent
        scene: axon
        front: axon.spot(signal.front.x, signal.front.y)
        floor: card.y
    }

    AxonCard {
        id: card

        x: 24
        y: parent.height - height - 24
        width: parent.width - 48
        scene: axon
    }

    AxonButtons {
        visible: axon.wide
        x: parent.width - width - 24
        y: 24
        vertical: true
        scene: axon
    }
}
