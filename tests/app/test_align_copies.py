"""Same copy, and which reports count as one origin."""

from __future__ import annotations

from align_texts import ELSEWHERE, GAZETTE, HARBOUR, aligned, report

from app.model.reason import Reason
from app.model.report import Source

WIRE = "The ferry Solveig ran aground on a reef near the island of Norrholm early on Tuesday."
SHARED = f"""Ferry stuck

{WIRE}

A diver looked at the hull and the mayor brought soup to the people waiting on the pier."""


def test_eight_words_in_a_row_are_the_same_copy() -> None:
    found = aligned(report(HARBOUR, "a"), report(f"Ferry stuck\n\n{WIRE}", "b"))
    link = found.link("ran aground on a reef", "ran aground on a reef")
    assert link is not None
    assert link.same_copy


def test_words_inside_quotation_marks_are_no_copy() -> None:
    found = aligned(report(HARBOUR, "a"), report(GAZETTE, "b"))
    link = found.link("long scraping sound", "long scraping sound")
    assert link is not None
    assert not link.same_copy


def test_a_long_name_is_no_copy() -> None:
    council = "the International Council for the Protection of Coastal Waters and Small Islands"
    found = aligned(
        report(f"Reef\n\nThe warning came on Monday from {council}.", "a"),
        report(f"Reef\n\nA warning by {council} was read out on Monday in Estvik.", "b"),
    )
    link = found.link("The warning came", "A warning by")
    assert link is None or not link.same_copy


def test_a_whole_sentence_with_its_quotation_is_the_same_copy() -> None:
    sentence = 'It warned that ships could strike "the reef that every child of this island knows by name."'
    found = aligned(
        report(f"Reef\n\n{sentence}\n\nNobody replied.", "a"),
        report(f"Ferry\n\nTugs came at noon.\n\n{sentence}", "b"),
    )
    link = found.link("It warned that", "It warned that")
    assert link is not None
    assert link.same_copy


def test_reports_of_their_own_are_origins_of_their_own() -> None:
    origins = aligned(report(HARBOUR, "a"), report(GAZETTE, "b")).alignment.origins
    assert [origin.reports for origin in origins] == [("a",), ("b",)]
    assert all(origin.evidence == () for origin in origins)


def test_much_shared_copy_makes_one_origin() -> None:
    found = aligned(report(HARBOUR, "a"), report(ELSEWHERE, "b"), report(HARBOUR, "c"))
    assert [origin.reports for origin in found.alignment.origins] == [("a", "c"), ("b",)]
    assert found.alignment.origins[0].evidence == (Reason.of("shared_runs", share="91 %"),)


def test_the_same_agency_and_some_copy_make_one_origin() -> None:
    a = report(HARBOUR, "a", source=Source(agency="NPA", language="en"))
    b = report(SHARED, "b", source=Source(credits=("npa",), language="en"))
    (origin,) = aligned(a, b).alignment.origins
    assert origin.evidence[0] == Reason.of("credit_line", name="NPA")
    assert origin.evidence[1].code == "shared_runs"


def test_the_same_agency_without_shared_copy_is_no_origin() -> None:
    a = report(HARBOUR, "a", source=Source(agency="NPA", language="en"))
    b = report(GAZETTE, "b", source=Source(agency="NPA", language="en"))
    assert len(aligned(a, b).alignment.origins) == 2
