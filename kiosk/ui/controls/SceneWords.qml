// The words of a living scene, by the codes of its model: captions of its show, and sentences that describe its state.
import QtQml

QtObject {
    property var captions: ({})
    // In a sentence, %1, %2 … are the numbers that come with its code.
    property var sentences: ({})

    function caption(code: string): string {
        return captions[code] ?? ""
    }

    // `said` is a list of [code, numbers …], as the stage has it; numbers are written as `language` writes them.
    function say(said: var, language: string): string {
        return said.map(([code, ...numbers]) => numbers.reduce(
            (text, number) => text.arg(Number(number).toLocaleString(Qt.locale(language), "f", number % 1 ? 1 : 0)),
            sentences[code] ?? "")).join(" ")
    }
}
