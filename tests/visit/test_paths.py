"""Tours and chapters: which slides come, in which order, and where Next and Back lead."""

from __future__ import annotations

import pytest

from kiosk.visit import events as on
from kiosk.visit.state import MINUTES, Overlay, Screen, TextSize, Visit
from kiosk.visit.step import step
from kiosk.visit.tour import tour_path
from tests.visit.deck import MemoryDeck, deck
from tests.visit.play import after, home

DECK = deck()


def slide_ids(visit: Visit, deck: MemoryDeck) -> list[str]:
    """The ids of the slides that Next shows, until another screen comes."""
    ids: list[str] = []
    while visit.screen is Screen.SLIDE:
        ids.append(visit.slide_id)
        assert len(ids) <= len(deck.slides)
        visit = step(visit, on.Next(), deck)
    return ids


def on_tour(minutes: int = 5, deck: MemoryDeck = DECK) -> Visit:
    """The first slide of a tour."""
    return after(home(deck), deck, on.ChooseMinutes(minutes), on.StartTour())


@pytest.mark.parametrize("minutes", MINUTES)
def test_a_tour_holds_the_slides_their_authors_gave_it_in_deck_order(minutes: int) -> None:
    """The tour of five minutes holds that of two; a slide without a tour is in none."""
    marked = [slide.id for slide in DECK.slides if 0 < slide.tour <= minutes]
    assert slide_ids(on_tour(minutes), DECK) == marked


def test_without_marked_slides_a_tour_takes_as_many_as_fit_the_time() -> None:
    """Slides of half a minute: four in two minutes, and always at least one."""
    plain = deck(tours=(0,))
    assert len(slide_ids(on_tour(2, plain), plain)) == 4
    assert tour_path(plain.slides[:1], 0) == (plain.slides[0].id,)
    assert tour_path((), 5) == ()


def test_a_chapter_holds_all_its_slides_and_leads_home() -> None:
    """The whole chapter, whatever tours its slides are in; after the last slide comes home, without a
    quiz."""
    visit = after(home(DECK), DECK, on.OpenChapter("chapter-1"))
    own = [slide.id for slide in DECK.slides if slide.chapter == "chapter-1"]
    assert slide_ids(visit, DECK) == own
    last = after(visit, DECK, *[on.Next()] * (len(own) - 1))
    assert after(last, DECK, on.Next()).screen is Screen.HOME


def test_a_tour_ends_with_the_quiz() -> None:
    """After the last slide of a tour Next begins the quiz; in a deck without questions it leads home."""
    visit = on_tour()
    assert after(visit, DECK, *[on.Next()] * len(visit.path)).screen is Screen.QUESTION
    silent = deck(questions_each=0)
    visit = on_tour(5, silent)
    assert after(visit, silent, *[on.Next()] * len(visit.path)).screen is Screen.HOME


def test_back_walks_the_same_way_and_from_the_first_slide_home() -> None:
    """Back undoes Next; nothing is a dead end."""
    first = on_tour()
    second = after(first, DECK, on.Next())
    assert after(second, DECK, on.Back()).slide_id == first.slide_id
    assert after(first, DECK, on.Back()).screen is Screen.HOME


def test_pages_are_turned_before_slides() -> None:
    """A text of two pages needs Next twice; Back shows its first page again."""
    first = on_tour()
    paged = after(first, DECK, on.Measured(first.slide_id, 2), on.Next())
    assert (paged.slide_id, paged.page) == (first.slide_id, 1)
    assert after(paged, DECK, on.Back()).page == 0
    assert after(paged, DECK, on.Next()).slide_id != first.slide_id


@pytest.mark.parametrize(
    "again", [on.ChooseTextSize(TextSize.NORMAL), on.ChooseLanguage("en")], ids=["text-size", "language"]
)
def test_choosing_what_is_chosen_already_keeps_every_page_reachable(again: on.Event) -> None:
    """The screen measures only when its text changes, so the pages it measured must not be forgotten."""
    first = on_tour()
    paged = after(first, DECK, on.Measured(first.slide_id, 2), again, on.Next())
    assert (paged.slide_id, paged.page) == (first.slide_id, 1)


def test_a_late_measure_of_another_slide_is_ignored() -> None:
    """The screen may report a slide that is no longer shown, or nonsense."""
    visit = on_tour()
    for event in (on.Measured("slide-9", 4), on.Measured(visit.slide_id, 0), on.Measured("", 3)):
        assert after(visit, DECK, event) == visit


def test_fewer_pages_after_a_change_never_leave_the_page_outside() -> None:
    """Larger letters made three pages, smaller ones one: the visitor sees the last there is."""
    visit = on_tour()
    visit = after(visit, DECK, on.Measured(visit.slide_id, 3), on.Next(), on.Next())
    assert after(visit, DECK, on.Measured(visit.slide_id, 1)).page == 0


def test_home_keeps_how_the_visitor_reads_and_what_was_seen() -> None:
    """Language, text size, contrast, movement and the seen slides stay; the place on the path does not
    show."""
    chosen: list[on.Event] = [
        on.ChooseLanguage("es"),
        on.ChooseTextSize(TextSize.LARGEST),
        on.ToggleContrast(),
        on.ToggleMovement(),
    ]
    visit = after(on_tour(), DECK, *chosen, on.Next(), on.GoHome())
    assert visit.screen is Screen.HOME
    assert (visit.language, visit.text_size, visit.dark, visit.less_movement) == (
        "es",
        TextSize.LARGEST,
        True,
        True,
    )
    assert len(visit.seen) == 2


def test_the_language_changes_nothing_but_the_words() -> None:
    """Same slide, same open part, same quiz: only the language differs."""
    visit = after(on_tour(10), DECK, on.Next(), on.OpenItem(1))
    changed = after(visit, DECK, on.ChooseLanguage("es"))
    assert (changed.language, changed.slide_id, changed.open_item) == ("es", visit.slide_id, visit.open_item)
    assert after(changed, DECK, on.ChooseLanguage("xx")) == changed


def test_a_part_opens_and_closes_with_the_same_touch() -> None:
    """One part at a time; a part that is not there opens nothing."""
    chapter = after(home(DECK), DECK, on.OpenChapter("chapter-0"), on.Next())
    opened = after(chapter, DECK, on.OpenItem(0))
    assert opened.open_item == 0
    assert after(opened, DECK, on.OpenItem(1)).open_item == 1
    assert after(opened, DECK, on.OpenItem(0)).open_item == -1
    assert after(chapter, DECK, on.OpenItem(7)).open_item == -1


def test_a_sheet_closes_when_the_visitor_goes_on() -> None:
    """No sheet of the slide before lies over the next one."""
    open_sheet = on.OpenOverlay(Overlay.TERM, "myelin")
    visit = after(on_tour(), DECK, open_sheet)
    assert (visit.overlay, visit.term) == (Overlay.TERM, "myelin")
    for event in (on.Next(), on.GoHome(), on.CloseOverlay()):
        assert after(visit, DECK, event).overlay is Overlay.NONE


def test_an_unknown_language_begins_in_the_first_one() -> None:
    """A deck that was replaced may no longer have the language of the button."""
    assert home(DECK, "xx").language == "en"
    assert home(DECK, "es").language == "es"
