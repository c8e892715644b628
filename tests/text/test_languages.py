"""The languages of the interface, and their names."""

from __future__ import annotations

from kiosk import places
from kiosk.text.languages import ENDONYMS, SPOKEN, endonym


def test_the_interface_speaks_what_it_has_words_for() -> None:
    """English, and one file of translations for each other language; all of them have a name."""
    files = {file.stem.removeprefix("kiosk_") for file in (places.ASSETS / "i18n").glob("kiosk_*.ts")}
    assert set(SPOKEN) == {"en"} | files
    assert set(SPOKEN) <= set(ENDONYMS)


def test_a_language_without_a_name_is_shown_by_its_code() -> None:
    """Better a code than nothing."""
    assert (endonym("es"), endonym("tlh")) == ("Español", "tlh")
