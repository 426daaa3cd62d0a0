"""Where each shared thing stands in each report."""

import pytest
from overview_texts import Across, across, report

from app.model.prominence import Placing, Position

FIRST = report(
    "first",
    "Ferry company fined over missing life jackets",
    "The ferry company Sundlinje must pay two million kroner because 90 life jackets were missing.",
    "Inspectors had counted the jackets on all four ships in March.",
    "The company said that it would appeal against the fine before the court in Aarn.",
    "Sundlinje carried half a million passengers last year.",
    "Its director, Kari Moe, has led the company since 2019.",
    "A sailors' union called for weekly checks of all ferries.",
)
SECOND = report(
    "second",
    "Sailors call for weekly checks of ferries",
    "A sailors' union called for weekly checks of all ferries on Thursday.",
    "It said that crews were too small on most of the routes.",
    "Cold water kills within minutes, the union warned in a letter.",
    "The letter was sent to the ministry of transport in April.",
    "The ministry said it would answer within three weeks.",
    "The ferry company Sundlinje was fined two million kroner because 90 life jackets were missing.",
)


@pytest.fixture(scope="module")
def ferries() -> Across:
    return across(FIRST, SECOND)


def places(told: Across, words: str) -> dict[str, tuple[Position, int, int]]:
    placing = found(told, words)
    return {place.report: (place.position, place.number, place.total) for place in placing.places}


def found(told: Across, words: str) -> Placing:
    return next(p for p in told.overview.placings if any(words in told.words(x.passage) for x in p.places))


def test_a_thing_in_the_lead_here_may_stand_last_there(ferries: Across) -> None:
    told = places(ferries, "life jackets")
    assert told["first"][0] in (Position.HEADLINE, Position.LEAD)
    assert told["second"] == (Position.PARAGRAPH, 6, 6)


def test_what_stands_farthest_apart_comes_first(ferries: Across) -> None:
    apart = [placing.apart for placing in ferries.overview.placings]
    assert apart == sorted(apart, reverse=True)
    assert apart[0] > 0.8


def test_no_sentence_is_listed_twice(ferries: Across) -> None:
    passages = [place.passage for placing in ferries.overview.placings for place in placing.places]
    assert len(passages) == len(set(passages))


def test_reports_in_one_order_are_not_apart() -> None:
    told = across(FIRST, report("copy", *FIRST.text.split("\n\n")))
    assert told.overview.placings
    assert all(placing.apart == 0 for placing in told.overview.placings)
