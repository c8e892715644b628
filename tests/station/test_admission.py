"""Who may bring a deck: what is let in, what is asked about, and what is refused."""

from __future__ import annotations

import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.deck.model import Header
from kiosk.deck.pack import open_deck
from kiosk.station.admission import Policy, Verdict, is_older, judge
from kiosk.station.publishers import Publisher
from tests.builders import TODAY, packed_deck

KEY, OTHER, OLD, BAD = ((bytes([number]) * 32).hex() for number in (1, 2, 3, 4))
PUBLISHERS = (
    Publisher("MS centre", KEY, TODAY),
    Publisher("MS centre", OLD, TODAY, replaced_by=KEY),
    Publisher("Stolen", BAD, TODAY, withdrawn=True),
)
HEADER = open_deck(packed_deck(1)).header


def judged(
    signer: str = KEY,
    header: Header = HEADER,
    active: Header | None = None,
    policy: Policy = Policy.ASK,
    today: datetime.date | None = None,
) -> Verdict:
    """A verdict, which must hold together."""
    verdict = judge(signer, header, active, PUBLISHERS, policy, today)
    assert verdict.allowed == (not verdict.asks and not verdict.refused)
    assert len(verdict.asks) == len(verdict.codes)
    assert all(sentence.endswith(".") for sentence in (*verdict.asks, verdict.refused or "."))
    return verdict


def of(version: str, id: str = "sized") -> Header:
    """A header of this version."""
    return msgspec.structs.replace(HEADER, version=version, id=id)


@pytest.mark.parametrize("policy", Policy)
def test_a_trusted_publisher_is_let_in(policy: Policy) -> None:
    """Nothing is asked, and the publisher's name is the one staff gave."""
    assert judged(policy=policy) == Verdict(True, publisher="MS centre")


@pytest.mark.parametrize(
    ("signer", "code", "words"),
    [
        ("", "unsigned", "not signed"),
        (OTHER, "unknown-publisher", "AIBA-EAQC"),
        (OLD, "unknown-publisher", "old key of “MS centre”"),
    ],
)
def test_doubt_is_asked_about_or_refused(signer: str, code: str, words: str) -> None:
    """As the policy of this station says."""
    asked = judged(signer)
    assert asked.codes == (code,)
    assert words in asked.asks[0]
    required = judged(signer, policy=Policy.REQUIRE)
    assert words in required.refused
    assert "takes only decks of publishers it trusts" in required.refused


@pytest.mark.parametrize("policy", Policy)
def test_a_withdrawn_key_is_refused(policy: Policy) -> None:
    """Whatever the policy: somebody else may have made the deck."""
    assert "a key of “Stolen” that was withdrawn" in judged(BAD, policy=policy).refused


@pytest.mark.parametrize("policy", Policy)
def test_an_older_version_is_asked_about(policy: Policy) -> None:
    """By its number; a deck of another id is never older, and neither is the first one."""
    asked = judged(header=of("1.9"), active=of("1.10"), policy=policy)
    assert asked.codes == ("older",)
    assert "version 1.9, older than version 1.10" in asked.asks[0]
    assert judged(header=of("1.10"), active=of("1.9")).allowed
    assert judged(header=of("1.9"), active=of("1.9")).allowed
    assert judged(header=of("1", "other"), active=of("2")).allowed
    assert judged(header=of("1")).allowed


def test_a_late_review_is_asked_about() -> None:
    """From the day after it was due, when somebody knows the day."""
    due = HEADER.review_due
    assert judged(today=due).allowed
    late = judged(today=due + datetime.timedelta(1))
    assert late.codes == ("review-due",)
    assert str(due) in late.asks[0]


def test_everything_is_asked_at_once() -> None:
    """Staff say yes once, not three times in a row."""
    verdict = judged("", of("1"), of("2"), today=datetime.date(2030, 1, 1))
    assert verdict.codes == ("unsigned", "older", "review-due")


def test_a_long_version_is_told_shortened() -> None:
    """A stranger's words do not fill the screen."""
    assert len(judged(header=of("1" + "x" * 9000), active=of("2")).asks[0]) < 200


@pytest.mark.parametrize(
    ("version", "other"),
    [("1", "2"), ("1.9", "1.10"), ("1", "1.0.1"), ("2026-09", "2026.10"), ("v1", "v2"), ("", "1"), ("9", "9" * 9000)],
)
def test_versions_are_compared_number_by_number(version: str, other: str) -> None:
    """As a person would."""
    assert is_older(version, other)
    assert not is_older(other, version)


@pytest.mark.parametrize(("version", "other"), [("1", "1.0"), ("1.0", "1-0"), ("first", "second"), ("01", "1")])
def test_equal_numbers_are_not_older(version: str, other: str) -> None:
    """Words are not compared."""
    assert not is_older(version, other)
    assert not is_older(other, version)


@given(st.lists(st.integers(0, 10**30), max_size=4), st.lists(st.integers(0, 10**30), max_size=4))
def test_versions_sort_as_lists_of_numbers(own: list[int], theirs: list[int]) -> None:
    """With zeros for what is missing."""
    length = max(len(own), len(theirs))
    padded = [[*numbers, *[0] * (length - len(numbers))] for numbers in (own, theirs)]
    versions = [".".join(map(str, numbers)) for numbers in (own, theirs)]
    assert is_older(versions[0], versions[1]) == (padded[0] < padded[1])
