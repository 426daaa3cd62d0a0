"""What holds of all values across reports, whatever the reports say."""

import json
import pickle
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from overview_texts import across, published, report

from app.export.comparison_json import comparison_document
from app.findings.wording import sentence
from app.model.comparison import Comparison
from app.model.overview import Overview
from app.model.report import Report
from app.model.span import Passage, ReportId
from app.overview.wording import sentence as drift_sentence

ONE = report(
    "one",
    "Council sells town forest at Eskil",
    "The council sold the forest at Eskil for three million crowns on Tuesday, the town clerk said.",
    "“Nobody asked the people who walk there every day,” forester Mona Dal said.",
    "The buyer, Brandt Timber, allegedly paid a friend of the mayor.",
    source=published("Eskil Post", "2031-01-07T10:00"),
)
TWO = report(
    "two",
    "Town forest is sold",
    "The council sold the forest at Eskil for three million crowns on Tuesday.",
    "“Nobody asked the people who live there every day,” Mona Dal said.",
    "The buyer, Brandt Timber, paid a friend of the mayor.",
    "Disgraced mayor Olof Ring said that he knew nothing of it.",
    source=published("Daily Fir", "2031-01-07T12:00"),
)
LATER = report(
    "later",
    "Council sells town forest at Eskil",
    "The council sold the forest at Eskil for three million crowns on Tuesday, the town clerk said.",
    "“Nobody asked the people who walk there every day,” forester Mona Dal said.",
    "Mayor Olof Ring denied that a friend of his had been paid.",
    source=published("Eskil Post", "2031-01-07T16:00"),
)
REPORTS = (ONE, TWO, LATER)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return across(*REPORTS).comparison


def passages(value: object) -> Iterator[Passage]:
    """Every passage that a value holds, however deep."""
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from passages(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from passages(getattr(value, field.name))


def told(reports: tuple[Report, ...]) -> list[set[object]]:
    """What is said of quotes, drift, sources and versions, without any order."""
    overview = across(*reports).overview
    return [
        {frozenset((r.report, r.how) for r in quote.renderings) for quote in overview.quotes},
        {frozenset(s.sentence for s in (*drift.firmer, *drift.looser)) for drift in overview.drifts},
        {(source.name, one.report, one.words) for source in overview.sources for one in source.cited},
        {(revision.earlier, revision.later) for revision in overview.revisions},
        {frozenset(place.passage for place in placing.places) for placing in overview.placings},
    ]


def test_something_is_found_of_each_value(comparison: Comparison) -> None:
    overview = comparison.overview
    assert all(getattr(overview, field.name) for field in fields(Overview))


def test_every_passage_lies_inside_one_paragraph(comparison: Comparison) -> None:
    paragraphs = {r.id: [p.span for p in r.paragraphs] for r in comparison.reports}
    found = list(passages(comparison.overview))
    assert found
    assert all(len(p.span) and any(s.contains(p.span) for s in paragraphs[p.report]) for p in found)


def test_the_order_of_the_files_changes_nothing() -> None:
    assert told(REPORTS) == told(REPORTS[::-1])


def test_a_report_against_itself_has_the_same_quotes_and_no_drift() -> None:
    overview = across(ONE, report("copy", *ONE.text.split("\n\n"))).overview
    assert {r.how.value for quote in overview.quotes for r in quote.renderings} == {"verbatim"}
    assert not overview.drifts
    assert not any(placing.apart for placing in overview.placings)


def test_a_report_alone_has_nothing_across_but_its_sources() -> None:
    overview = across(ONE).overview
    assert overview.sources
    assert not (overview.quotes)
    assert not (overview.drifts)
    assert not (overview.actors)
    assert not (overview.placings)


def test_the_values_travel_between_processes(comparison: Comparison) -> None:
    assert pickle.loads(pickle.dumps(comparison.overview)) == comparison.overview


def test_the_document_has_a_key_for_each_value(comparison: Comparison) -> None:
    document = comparison_document(comparison, message=sentence, drift_message=drift_sentence)
    json.dumps(document)
    keys = ("quotes", "certainty_drift", "certainty_tally", "sources", "actors", "prominence", "revisions")
    assert all(document[key] for key in keys)


def test_the_document_cuts_the_exact_words(comparison: Comparison) -> None:
    document = comparison_document(comparison, message=sentence, drift_message=drift_sentence)
    texts = {r["siglum"]: r["text"] for r in document["reports"]}
    altered = [
        (texts[quote["model"]][change["model"]["start"] : change["model"]["end"]], rendering["report"])
        for quote in document["quotes"]
        for rendering in quote["renderings"]
        for change in rendering["alterations"]
    ]
    assert altered == [("walk", "B")]


def test_the_tally_has_every_report(comparison: Comparison) -> None:
    assert [tally.report for tally in comparison.overview.tallies] == [
        ReportId("one"),
        ReportId("two"),
        ReportId("later"),
    ]
