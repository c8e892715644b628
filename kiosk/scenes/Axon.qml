// Signals on their way along one or two nerve fibres: the picture, the signals on it, and the controls. All numbers come
// from the scene's model (axon.py); here they only get a place and a colour.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

SceneBase {
    id: axon

    words: AxonWords {}

    // While the stage is empty, fibres at rest stand in.
    readonly property var rest: ({
        preset: "healthy", state: "idle", slower: 10000, slow: false, degrees: 37, width: 2, span_ms: 1.15, left: [1, 1, 1, 1],
        repaired: [0, 0, 0, 0], gaps: [0, 0, 0, 0, 0], inside: [0, 0, 0, 0, 0, 0, 0, 0], front: -1, fronts: [], their_gaps: [0, 0, 0, 0, 0],
        their_fronts: [], sent: 0, arrived: 0, their_arrived: 0, delay_ms: 0, healthy_ms: 0, arrivals_ms: [], their_arrivals_ms: []
    })
    readonly property var f: stage.frame.state === undefined ? rest : stage.frame
    readonly property var shares: f.left
    readonly property var renewed: f.repaired
    readonly property bool damaged: shares.some((share, at) => share < 0.9 && renewed[at] === 0)
    // Two fibres, or the healthy one alone.
    readonly property bool pair: f.preset !== "healthy"
    readonly property bool fragile: pair && f.preset !== "width" && f.preset !== "heat"
    readonly property bool row: f.sent > 1 || (f.sent === 0 && f.preset === "train")
    readonly property bool wide: width >= 1150 && !portrait
    readonly property var places: pair ? race : single
    readonly property var place: portrait ? places.portrait : places.landscape
    readonly property real fit: Math.min(width / place.width, (card.y - 16) / place.content)
    readonly property point origin: Qt.point((width - place.width * fit) / 2, 0)
    readonly property string files: Theme.artFolder + "/scenes/axon-"
    readonly property string theme: Theme.dark ? ".dark.svg" : ".light.svg"
    readonly property string layout: portrait ? "portrait" : "landscape"

    // A point of the picture on the stage.
    function spot(x: real, y: real): point {
        return Qt.point(axon.origin.x + x * axon.fit, axon.origin.y + y * axon.fit)
    }

    // Thousandths of a second as the visitor's language writes them.
    function ms(value: real): string {
        return Number(value).toLocaleString(Qt.locale(axon.language), "f", 2)
    }

    // With less movement every change begins at the first still, and what becomes of a signal is shown at once.
    function act(action: string, value: real): void {
        axon.stage.paused = false
        if (axon.stage.lessMovement)
            axon.stage.still = 0
        axon.stage.act(action, value)
        if (axon.stage.lessMovement && (action === "send" || action === "train"))
            axon.stage.act("outcome", 0)
    }

    AxonPlaces { id: single }

    AxonRacePlaces { id: race }

    Item {
        x: axon.origin.x
        y: axon.origin.y
        width: axon.place.width
        height: axon.place.height
        scale: axon.fit
        transformOrigin: Item.TopLeft

        AxonPicture {
            scene: axon
            name: (axon.pair ? "race-" : "") + axon.layout
        }

        AxonPicture {
            visible: axon.pair
            scene: axon
            name: axon.pair ? "race-fibre-" + Math.min(axon.f.width, 10 - axon.f.width || 2) + "-" + axon.layout : ""
        }

        Repeater {
            model: axon.pair ? 4 : 0

            AxonSleeve {
                required property int index

                number: index
                scene: axon
                share: axon.shares[index]
                repaired: axon.renewed[index] > 0
                onTouched: {
                    axon.act(share === 0 && axon.offers("repair") ? "repair" : "wear", index)
                    hand.wanted = false
                }
            }
        }

        AxonLeaps { scene: axon }

        AxonSignal {
            visible: axon.pair
            scene: axon
            lane: axon.place.theirs ?? axon.place.yours
            size: 0.72
            gaps: axon.f.their_gaps
            fronts: axon.f.their_fronts
            idle: axon.f.state === "idle"
        }

        AxonSignal {
            id: signal

            scene: axon
            lane: axon.place.yours
            gaps: axon.f.gaps
            inside: axon.f.inside
            shares: axon.shares
            renewed: axon.renewed
            fronts: axon.f.fronts
            idle: axon.f.state === "idle"
        }

        AxonHand {
            id: hand

            property bool wanted: true

            visible: wanted && axon.f.preset === "damaged" && axon.shares[3] > 0.9 && (axon.stage.lessMovement || axon.stage.step < 0)
            scene: axon
        }
    }

    AxonLabels {
        visible: !axon.pair
        anchors.fill: parent
        scene: axon
        floor: card.y
    }

    AxonRaceLabels {
        visible: axon.pair
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

    AxonTools {
        visible: axon.wide
        x: parent.width - width - 24
        y: 24
        vertical: true
        scene: axon
    }

    AxonThermometer {
        visible: axon.wide && axon.offers("warmth")
        x: parent.width - width - 24
        y: 264
        scene: axon
    }
}
