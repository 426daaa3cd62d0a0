"""What the panels list and say, from a comparison as a value."""

from dataclasses import replace
from datetime import UTC, datetime

from market_reports import (
    COMPARISON,
    CONFLICT,
    COURIER,
    DOG,
    GAZETTE,
    LANTERN,
    PROJECT,
    UNKNOWN,
    report,
    words_in,
)
from PySide6.QtCore import Qt

from app.annotate import anchor, commands
from app.model.annotation import Annotation, NoteKind
from app.model.project import Judgement
from app.model.span import Span
from ui.models.card import card_content
from ui.models.facets import Facet
from ui.models.finding_filter import FindingFilter, Verdicts, count, facet_choices
from ui.models.finding_list import (
    EntryRole,
    FindingEntry,
    FindingList,
    RowHead,
    in_reading_order,
)
from ui.models.note_lines import NoteLines
from ui.models.note_words import heading
from ui.models.origins import origin_groups
from ui.models.quotation import quotation
from ui.models.report_lines import head_line, pivot_of, report_lines
from ui.models.review_list import ReviewList
from ui.models.row_words import copy_tags, row_count, row_name, told
from ui.models.search import occurrences
from ui.models.trail import Trail


def entries(model: FindingList) -> list[object]:
    return [model.index(row).data(EntryRole) for row in range(model.rowCount())]


def note(*passages_of: tuple[str, str], body: str = "", kind: NoteKind = NoteKind.NOTE) -> Annotation:
    reports = {report.label: report for report in PROJECT.reports}
    anchors = [
        anchor.make(reports[label], words_in(reports[label], words).span) for label, words in passages_of
    ]
    return commands.new_note(anchors, author="me", now=datetime.now(UTC), body=body, kind=kind)


def picked(facet: Facet, *values: str) -> FindingFilter:
    return FindingFilter(frozenset((facet, value) for value in values))


FIGURES = picked(Facet.TYPE, "figure")


def counts(facet: Facet, wanted: FindingFilter, verdicts: Verdicts | None = None) -> dict[str, int]:
    return {c.value: c.count for c in facet_choices(facet, COMPARISON, verdicts or {}, wanted)}


def test_values_within_a_facet_add_up_and_facets_narrow_each_other() -> None:
    either = FindingFilter(FIGURES.picked | {(Facet.TYPE, "explicit")})
    assert count(COMPARISON, {}, either) == 2
    both = FindingFilter(FIGURES.picked | {(Facet.KIND, "only_here")})
    assert count(COMPARISON, {}, both) == 0


def test_each_facet_counts_what_the_others_let_through() -> None:
    assert counts(Facet.KIND, FIGURES) == {"differ": 1, "unconfirmed": 0, "only_here": 0}
    assert counts(Facet.TYPE, FIGURES) == {"figure": 1, "explicit": 1}


def test_rejected_findings_are_counted_though_they_are_not_listed() -> None:
    verdicts = {DOG.id: Judgement.REJECTED}
    assert counts(Facet.STATUS, FindingFilter(), verdicts) == {"to_review": 2, "rejected": 1}


def test_picks_of_a_report_that_is_gone_are_forgotten() -> None:
    wanted = picked(Facet.REPORT, "gone", GAZETTE.id)
    assert wanted.within(COMPARISON) == picked(Facet.REPORT, GAZETTE.id)


def test_the_review_says_each_finding_in_plain_sentences() -> None:
    model = ReviewList()
    model.show(COMPARISON, {CONFLICT.id: Judgement.ACCEPTED}, FindingFilter())
    first, second, third = (entry.spoken for entry in model.entries)
    assert first.startswith("Row 1. Figures differ: three (A, C) / five (B). A:")
    assert first.endswith("Accepted.")
    assert second.startswith("Row 2. Said not to be confirmed, in A. A:")
    assert third.startswith("Row 2. Only in B. B:")


def test_findings_are_listed_under_their_rows_conflicts_first() -> None:
    model = FindingList()
    model.show(COMPARISON, {}, FindingFilter())
    listed = [e.name if isinstance(e, RowHead) else e.finding.id for e in entries(model)]  # type: ignore[attr-defined]
    assert listed == ["Row 1", "conflict", "Row 2", "unknown", "dog"]


def test_a_conflict_names_the_reports_of_each_side_and_counts_origins() -> None:
    model = FindingList()
    model.show(COMPARISON, {}, FIGURES)
    entry = entries(model)[1]
    assert isinstance(entry, FindingEntry)
    assert entry.badges == (("A", "C"), ("B",))
    assert entry.reason == "1 and 1 of 2 origins"


def test_a_rejected_finding_stands_only_under_its_filter() -> None:
    verdicts = {CONFLICT.id: Judgement.REJECTED}
    assert count(COMPARISON, verdicts, FindingFilter()) == 2
    assert count(COMPARISON, verdicts, FIGURES) == 0
    assert count(COMPARISON, verdicts, picked(Facet.STATUS, "rejected")) == 1


def test_what_was_decided_needs_no_review() -> None:
    verdicts = {CONFLICT.id: Judgement.ACCEPTED, DOG.id: Judgement.REJECTED}
    assert count(COMPARISON, verdicts, picked(Facet.STATUS, "to_review")) == 1


def test_the_heads_of_rows_cannot_be_chosen() -> None:
    model = FindingList()
    model.show(COMPARISON, {}, FindingFilter())
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_reading_order_goes_by_row() -> None:
    assert in_reading_order(COMPARISON) == (CONFLICT, UNKNOWN, DOG)


def test_reports_of_one_copy_are_one_origin() -> None:
    assert origin_groups(COMPARISON) == ((LANTERN.id, COURIER.id), (GAZETTE.id,))


def test_rows_say_how_many_origins_tell_them() -> None:
    assert told(COMPARISON) == ("2 of 2", "2 of 2", "2 of 2", "1 of 2")


def test_the_row_of_headlines_is_not_counted() -> None:
    assert [row_name(COMPARISON, row) for row in range(3)] == ["Headlines", "Row 1", "Row 2"]
    assert row_count(COMPARISON) == 3


def test_same_copy_is_said_above_the_paragraph() -> None:
    assert copy_tags(COMPARISON) == {(COURIER.id, 1): "Same copy as A"}


def test_a_head_says_when_and_whose_copy_it_is() -> None:
    lantern, gazette, courier = report_lines(PROJECT)
    assert head_line(lantern, COMPARISON) == "18:10   Pivot"
    assert head_line(gazette, COMPARISON) == "19:05   English"
    assert head_line(courier, COMPARISON) == "English   Copy of A"


def test_the_first_report_is_the_pivot_until_one_is_chosen() -> None:
    assert pivot_of(PROJECT) == LANTERN.id
    assert pivot_of(commands.set_pivot(PROJECT, GAZETTE.id)) == GAZETTE.id
    assert pivot_of(replace(PROJECT, reports=())) is None


def test_notes_are_numbered_by_their_place() -> None:
    later, earlier = note(("Gazette", "dog")), note(("Lantern", "cause"), body="Ask.")
    lines = NoteLines().of(replace(PROJECT, annotations=(later, earlier)), COMPARISON)
    assert [(line.number, line.quote, line.place) for line in lines] == [
        (1, "cause", "A, Row 2"),
        (2, "dog", "B, Row 2"),
    ]


def test_a_note_on_several_reports_names_them_all() -> None:
    both = note(("Lantern", "three"), ("Gazette", "five"), kind=NoteKind.CONFLICT)
    (line,) = NoteLines().of(replace(PROJECT, annotations=(both,)), COMPARISON)
    assert (line.place, line.quote, len(line.passages)) == ("A, B, Row 1", "three … five", 2)


def test_a_note_without_words_is_called_a_highlight() -> None:
    assert heading(note(("Lantern", "three"))) == "Highlight"
    assert heading(note(("Lantern", "three"), kind=NoteKind.VERIFY)) == "To verify"


def test_the_card_shows_both_sides_and_marks_the_words_in_their_context() -> None:
    card = card_content(CONFLICT, COMPARISON, pivot=LANTERN.id, place="1 of 1", judgement=None)
    assert [(side.value, side.sigla, side.origins) for side in card.sides] == [
        ("three", ("A", "C"), "1 of 2 origins"),
        ("five", ("B",), "1 of 2 origins"),
    ]
    assert [quote.words.of(quote.text) for quote in card.quotes] == ["three", "three", "five"]
    assert card.quotes[0].text == "A fire destroyed three stalls."
    assert (card.what, card.where, card.several_reports) == ("Figures differ", "Row 1", True)


def test_a_long_context_is_cut_between_words() -> None:
    long = report("long", "Head", "word " * 40 + "target " + "word " * 40 + "end", "End.")
    comparison = replace(COMPARISON, reports=(long, GAZETTE, COURIER))
    passage = words_in(long, "target")
    changed = replace(UNKNOWN, passages=(passage,), sides=())
    card = card_content(changed, comparison, pivot=None, place="", judgement=None)
    (quote,) = card.quotes
    assert quote.words.of(quote.text) == "target"
    assert quote.text.startswith("… word")
    assert quote.text.endswith("word …")


def test_search_finds_words_in_any_case_over_all_reports() -> None:
    hits = occurrences(PROJECT.reports, "a FIRE")
    assert [hit.report for hit in hits] == [LANTERN.id, GAZETTE.id, COURIER.id]
    assert occurrences(PROJECT.reports, "  ") == ()
    assert occurrences(PROJECT.reports, "(") == ()


def test_back_and_forward_walk_over_visited_places() -> None:
    trail, places = Trail(), [words_in(LANTERN, word) for word in ("fire", "three", "cause")]
    for place in places:
        trail.visit(place)
    assert (trail.back(), trail.back(), trail.back()) == (places[1], places[0], None)
    assert trail.forward() == places[1]
    trail.visit(places[0])
    assert not trail.can_go_forward


def test_a_quotation_names_outlet_headline_and_day() -> None:
    assert quotation(LANTERN, Span(0, 12)) == (
        "“Three stalls” (Lantern, Three stalls burn at market, 4 May 2026)"
    )
