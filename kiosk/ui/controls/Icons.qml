// The icons: drawn on a 48 × 48 grid with round 4 px strokes. Paths only, so that they can take any colour.
pragma Singleton
import QtQml

QtObject {
    readonly property var paths: ({
        home: [{d: "M7 23L24 8l17 15", fill: false, width: 4}, {d: "M12 20v19h24V20", fill: false, width: 4}, {d: "M20 39V28h8v11", fill: false, width: 4}],
        back: [{d: "M29 9L14 24l15 15", fill: false, width: 4}],
        next: [{d: "M19 9l15 15-15 15", fill: false, width: 4}],
        globe: [{d: "M7 24a17 17 0 1 0 34 0a17 17 0 1 0 -34 0z", fill: false, width: 4}, {d: "M7 24h34M24 7c6 5 8 11 8 17s-2 12-8 17c-6-5-8-11-8-17s2-12 8-17z", fill: false, width: 4}],
        text: [{d: "M4 38L15 10l11 28M8 29h14", fill: false, width: 4}, {d: "M29 38l7.5-18L44 38M31.500 32h10", fill: false, width: 4}],
        contrast: [{d: "M7 24a17 17 0 1 0 34 0a17 17 0 1 0 -34 0z", fill: false, width: 4}, {d: "M24 7a17 17 0 0 1 0 34z", fill: true, width: 4}],
        speaker: [{d: "M7 18v12h8l11 9V9L15 18z", fill: false, width: 4}, {d: "M33 17c4 4 4 10 0 14M38 11c7.500 7.500 7.500 18.500 0 26", fill: false, width: 4}],
        pause: [{d: "M17 11v26M31 11v26", fill: false, width: 6}],
        play: [{d: "M15 9l24 15-24 15z", fill: true, width: 4}],
        stop: [{d: "M15 12h18a3 3 0 0 1 3 3v18a3 3 0 0 1 -3 3h-18a3 3 0 0 1 -3 -3v-18a3 3 0 0 1 3 -3z", fill: true, width: 4}],
        bolt: [{d: "M27 5L10 27h12l-3 16 19-24H26z", fill: true, width: 3}],
        check: [{d: "M9 25l10 10 20-22", fill: false, width: 5}],
        cross: [{d: "M12 12l24 24M36 12L12 36", fill: false, width: 4}],
        retry: [{d: "M38 12v10H28", fill: false, width: 4}, {d: "M38 22a15 15 0 1 0 1 8", fill: false, width: 4}],
        clock: [{d: "M7 24a17 17 0 1 0 34 0a17 17 0 1 0 -34 0z", fill: false, width: 4}, {d: "M24 14v11l7 5", fill: false, width: 4}],
        hand: [{d: "M19 26V10a4 4 0 0 1 8 0v12m0-2a4 4 0 0 1 7.500 0v3m0-1a3.700 3.700 0 0 1 7 1v8c0 8-5 13-12 13h-3c-5 0-8-2-11-7l-6-9c-2-4 3-6 5.500-3l4 4", fill: false, width: 4}],
        quiz: [{d: "M16 17a8 8 0 1 1 11.500 7.200c-2.500 1.300-3.500 2.800-3.500 5.800", fill: false, width: 4}, {d: "M22.5 38a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0z", fill: true, width: 4}],
        star: [{d: "M24 6l5.500 11.500L42 19l-9 8.700L35.200 41 24 34.700 12.800 41 15 27.700 6 19l12.500-1.500z", fill: false, width: 4}],
        lock: [{d: "M14 21h20a4 4 0 0 1 4 4v12a4 4 0 0 1 -4 4h-20a4 4 0 0 1 -4 -4v-12a4 4 0 0 1 4 -4z", fill: false, width: 4}, {d: "M16 21v-6a8 8 0 0 1 16 0v6", fill: false, width: 4}],
        doc: [{d: "M11 6h17l9 9v27H11z", fill: false, width: 4}, {d: "M28 6v9h9M17 24h14M17 32h14", fill: false, width: 4}],
        warn: [{d: "M24 7L43 40H5z", fill: false, width: 4}, {d: "M24 19v10", fill: false, width: 4}, {d: "M23 34.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z", fill: true, width: 4}],
        info: [{d: "M7 24a17 17 0 1 0 34 0a17 17 0 1 0 -34 0z", fill: false, width: 4}, {d: "M24 22v11", fill: false, width: 4}, {d: "M23 15.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z", fill: true, width: 4}],
        eye: [{d: "M4 24c6-10 13-14 20-14s14 4 20 14c-6 10-13 14-20 14S10 34 4 24z", fill: false, width: 4}, {d: "M18 24a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z", fill: false, width: 4}],
        shield: [{d: "M24 5l16 6v11c0 10-6 17-16 21C14 39 8 32 8 22V11z", fill: false, width: 4}, {d: "M16 24l6 6 10-11", fill: false, width: 4}],
        up: [{d: "M9 30l15-15 15 15", fill: false, width: 4}],
        down: [{d: "M9 18l15 15 15-15", fill: false, width: 4}],
        list: [{d: "M16 12h25M16 24h25M16 36h25", fill: false, width: 4}, {d: "M7 12h.1M7 24h.1M7 36h.1", fill: false, width: 6}],
        people: [{d: "M10 16a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z", fill: false, width: 4}, {d: "M4 40c0-8 5-13 13-13s13 5 13 13", fill: false, width: 4}, {d: "M31 9.500a7 7 0 0 1 0 13M35 28c5 1.500 9 6 9 12", fill: false, width: 4}],
        person: [{d: "M16 14a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z", fill: false, width: 4}, {d: "M8 42c0-10 6-15 16-15s16 5 16 15", fill: false, width: 4}],
        book: [{d: "M24 12c-5-4-11-5-17-5v30c6 0 12 1 17 5c5-4 11-5 17-5V7c-6 0-12 1-17 5zM24 12v30", fill: false, width: 4}],
        plus: [{d: "M24 9v30M9 24h30", fill: false, width: 4}],
        minus: [{d: "M9 24h30", fill: false, width: 4}]
    })
}
