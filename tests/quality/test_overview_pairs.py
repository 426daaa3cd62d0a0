"""Quotes and drift in pairs of sentences: what is found, and what is said of pairs that have none."""

from overview_pairs import DRIFTS, QUOTES, language_of
from overview_texts import Across, across, report


def compared(a: str, b: str) -> Across:
    return across(
        report("a", "From the first paper", a, language=language_of(a)),
        report("b", "Out of another", b, language=language_of(b)),
    )


def ways(told: Across) -> set[str]:
    return {rendering.how.value for quote in told.overview.quotes for rendering in quote.renderings}


def footings(told: Across) -> dict[str, str]:
    stances = [stance for drift in told.overview.drifts for stance in (*drift.firmer, *drift.looser)]
    return {stance.words.report: stance.footing.value for stance in stances}


def test_quotes_are_found_as_an_editor_would_say() -> None:
    found = [(a, ways(compared(a, b)), how) for a, b, how in QUOTES if how]
    right = sum(ways == how for _, ways, how in found)
    assert right / len(found) >= 0.92, [one for one in found if one[1] != one[2]]


def test_two_utterances_are_not_one_quote() -> None:
    assert not [(a, b) for a, b, how in QUOTES if not how and ways(compared(a, b))]


def test_drift_is_found_with_its_footing() -> None:
    found = [(a, footings(compared(a, b)), footing) for a, b, footing in DRIFTS if footing]
    right = sum(told == {"a": footing, "b": "asserted"} for _, told, footing in found)
    assert right / len(found) >= 0.76, [one for one in found if one[1].get("a") != one[2]]


def test_pairs_that_stand_alike_have_no_drift() -> None:
    assert not [(a, b) for a, b, footing in DRIFTS if not footing and footings(compared(a, b))]
