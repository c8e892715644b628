// Days, dates and hours as people say them, in the language of the desk.
pragma Singleton
import QtQml

QtObject {
    id: words

    function capital(text: string): string {
        return text.charAt(0).toLocaleUpperCase() + text.slice(1)
    }

    // Days count from 0 for Monday; Qt's from 0 for Sunday.
    function weekday(day: int, language: string): string {
        return capital(Qt.locale(language).standaloneDayName((day + 1) % 7, Locale.LongFormat))
    }

    function shortDay(day: int, language: string): string {
        return capital(Qt.locale(language).standaloneDayName((day + 1) % 7, Locale.ShortFormat).replace(".", ""))
    }

    function date(iso: string, language: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("d MMMM yyyy", "date pattern"))
    }

    function shortDate(iso: string, language: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("d MMM yyyy", "date pattern"))
    }

    function longDate(iso: string, language: string): string {
        return new Date(iso + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("ddd, d MMMM yyyy", "date pattern"))
    }

    function time(hours: string): string {
        return hours.replace(/^0/, "")
    }

    // "2026-11-26T18:00:00": the day without the year, and the hour.
    function moment(iso: string, language: string): string {
        const day = new Date(iso.slice(0, 10) + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("dddd, d MMMM", "date pattern"))
        return qsTr("%1, %2", "day, hour").arg(day).arg(time(iso.slice(11, 16)))
    }

    function shortMoment(iso: string, language: string): string {
        const day = new Date(iso.slice(0, 10) + "T12:00:00").toLocaleDateString(Qt.locale(language), qsTr("d MMM yyyy", "date pattern"))
        return qsTr("%1, %2", "day, hour").arg(day).arg(time(iso.slice(11, 16)))
    }

    function hours(span: var): string {
        return span.allDay ? qsTr("all day") : time(span.opens) + "–" + time(span.closes)
    }

    function run(days: var, language: string): string {
        const first = weekday(days[0], language), last = weekday(days[1], language)
        return days[0] === days[1] ? first : days[1] === days[0] + 1 ? qsTr("%1 and %2", "days").arg(first).arg(last)
            : qsTr("%1 to %2", "days").arg(first).arg(last)
    }

    function days(runs: var, language: string): string {
        if (runs.length === 1 && runs[0][0] === 0 && runs[0][1] === 6)
            return qsTr("Every day")
        return runs.map(days => run(days, language)).join(", ")
    }

    // When a plan holds, in one line.
    function plan(span: var, language: string): string {
        const parts = [days(span.runs, language), hours(span)]
        if (span.first !== "")
            parts.push(qsTr("from %1", "date").arg(shortDate(span.first, language)))
        if (span.last !== "")
            parts.push(qsTr("until %1", "date").arg(shortDate(span.last, language)))
        return parts.join(", ")
    }
}
