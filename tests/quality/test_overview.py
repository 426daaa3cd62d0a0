"""The values across reports on an invented accident: floors for what an editor would say of it."""

import pytest
from overview_texts import Across, across
from tram_reports import DRIFTS, LABELS, NO_DRIFTS, PLACES, QUOTES, REPORTS, SOURCES


@pytest.fixture(scope="module")
def tram() -> Across:
    return across(*REPORTS)


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def test_how_each_report_brings_a_quote(tram: Across) -> None:
    found = [tram.how(words).get(name) == how for words, name, how in QUOTES]
    assert share(found) >= 1.0, list(zip(QUOTES, found, strict=True))


def test_no_quote_is_invented(tram: Across) -> None:
    assert len(tram.overview.quotes) == len({words for words, _, _ in QUOTES})


def test_on_what_footing_each_report_tells_a_thing(tram: Across) -> None:
    found = [tram.drift(words).get(name) == footing for words, name, footing in DRIFTS]
    assert share(found) >= 0.75, list(zip(DRIFTS, found, strict=True))


def test_no_drift_is_invented(tram: Across) -> None:
    assert not [words for words in NO_DRIFTS if tram.drift(words)]


def test_who_is_cited(tram: Across) -> None:
    cited = {(source.name, one.report) for source in tram.overview.sources for one in source.cited}
    found = [any(words in name and report == by for name, by in cited) for words, report in SOURCES]
    assert share(found) >= 1.0, list(zip(SOURCES, found, strict=True))
    assert len(cited) <= len(SOURCES) + 2, cited


def test_what_people_are_called(tram: Across) -> None:
    labels = {
        (actor.name, naming.report, label.words)
        for actor in tram.overview.actors
        for naming in actor.namings
        for label in naming.labels
    }
    found = [
        any(name in actor and report == by and words in label for actor, by, label in labels)
        for name, report, words in LABELS
    ]
    assert share(found) >= 1.0, list(zip(LABELS, found, strict=True))


def test_where_each_thing_stands(tram: Across) -> None:
    found = []
    for words, name, position, number in PLACES:
        placing = next(
            (p for p in tram.overview.placings if any(words in tram.words(x.passage) for x in p.places)), None
        )
        places = {x.report: (x.position.value, x.number) for x in placing.places} if placing else {}
        found.append(places.get(name) == (position, number))
    assert share(found) >= 0.66, list(zip(PLACES, found, strict=True))
