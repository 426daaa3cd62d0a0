"""Findings over several reports: grouped, ranked, named, marked; and the ledger of figures."""

from __future__ import annotations

from dataclasses import replace

import pytest
from findings_texts import Told, compared, report

from app.align.links import READER
from app.align.similarity import CIRCUMSTANCES, Sign
from app.findings.explaining import RULES, SIGNALS, rule, telling
from app.findings.wording import SENTENCES, TITLES, sentence, title
from app.model.finding import DifferenceType, Finding, FindingKind, LedgerState, MarkKind
from app.model.statement import Status

WIRE = report(
    "wire",
    "Three injured as fire closes Velbruck quay",
    "A fire at a depot injured three workers in Velbruck on Thursday. The owner was fined last year.",
    "The cause of the fire could not be independently verified.",
    "“We will not reopen the quay until every line has been tested,” harbour master Ilse Brandt said.",
)
POST = report(
    "post",
    "Velbruck quay shut after fire",
    "A fire at a depot injured three workers in Velbruck on Thursday. Nobody was arrested that night.",
    "“We will not reopen the quay until every line has been cleared,” harbour master Ilse Brandt said.",
)
NINE = report(
    "nine",
    "Depot burns in Velbruck",
    "A fire at a depot injured four workers in Velbruck on Thursday.",
    "A school of ninety children beside the quay was closed for two days by the council.",
)
LINKS = [
    ("injured three workers", "injured three workers"),
    ("injured three workers", "injured four workers"),
    ("has been tested", "has been cleared"),
]


@pytest.fixture(scope="module")
def told() -> Told:
    return compared([WIRE, POST, NINE], LINKS)


def of_kind(told: Told, kind: FindingKind) -> list[Finding]:
    return [finding for finding in told.findings if finding.kind is kind]


def figure_finding(told: Told) -> Finding:
    (finding,) = [f for f in told.findings if f.type is DifferenceType.FIGURE]
    return finding


def test_a_difference_over_several_reports_is_one_finding(told: Told) -> None:
    finding = figure_finding(told)
    assert [side.value for side in finding.sides] == ["3", "4"]
    assert {p.report for p in finding.sides[0].passages} >= {"wire"}
    assert {p.report for p in finding.sides[1].passages} == {"nine"}


def test_a_conflict_in_the_lead_comes_first(told: Told) -> None:
    assert told.findings[0].type is DifferenceType.FIGURE


def test_every_id_is_its_own_and_lasts(told: Told) -> None:
    ids = [finding.id for finding in told.findings]
    again = compared([WIRE, POST, NINE], LINKS)
    assert len(set(ids)) == len(ids)
    assert [finding.id for finding in again.findings] == ids


def test_an_agreement_needs_two_origins(told: Told) -> None:
    assert any(
        {p.report for p in f.passages} == {"wire", "post"} for f in of_kind(told, FindingKind.AGREEMENT)
    )
    one_source = compared([WIRE, POST, NINE], LINKS, origins=[("wire", "post"), ("nine",)])
    agreed = of_kind(one_source, FindingKind.AGREEMENT)
    assert not any({p.report for p in f.passages} == {"wire", "post"} for f in agreed)
    assert all(finding.origins_total == 2 for finding in one_source.findings)


def test_what_is_not_verified_is_unconfirmed(told: Told) -> None:
    explicit = [f for f in of_kind(told, FindingKind.UNCONFIRMED) if f.status is Status.EXPLICIT]
    assert len(explicit) == 1
    assert "verified" in told.words(explicit[0].passages[0])


def test_a_plan_that_somebody_tells_is_marked_where_it_says_what_will_be() -> None:
    told = compared(
        [report("wire", "Depot burns", "“We will know the cause by Friday,” Lind told reporters.")], []
    )
    plans = [f for f in of_kind(told, FindingKind.UNCONFIRMED) if f.status is Status.PROJECTION]
    assert [told.words(f.passages[0]) for f in plans] == ["will know the cause"]


def test_a_source_without_a_name_is_named_first_where_its_verb_stands_far_behind() -> None:
    said = "A man is missing, a union official who asked not to be named by anyone said."
    told = compared([report("a", "Ferry", said), report("b", "Ferry", "A ferry sank.")], [])
    (finding,) = (f for f in of_kind(told, FindingKind.UNCONFIRMED) if f.status is Status.ANONYMOUS)
    assert [told.words(passage) for passage in finding.passages] == ["a union official", "said"]


def test_a_line_of_doubt_is_marked_with_the_claim_it_speaks_of() -> None:
    text = "The militia said it had taken the harbour. The claim could not be verified."
    told = compared([report("wire", "Harbour taken", text)], [])
    doubts = [f for f in of_kind(told, FindingKind.UNCONFIRMED) if f.status is Status.EXPLICIT]
    assert [told.words(p) for p in doubts[0].passages] == [
        "it had taken the harbour",
        "could not be verified",
    ]
    assert doubts[0].sides[0].value == "could not be verified"


def test_a_run_of_sentences_without_a_link_is_only_here(told: Told) -> None:
    words = [told.words(f.passages[0]) for f in of_kind(told, FindingKind.ONLY_HERE)]
    assert "The owner was fined last year." in words
    assert not any(text.startswith("Depot burns") for text in words)


def test_a_single_report_has_nothing_of_its_own() -> None:
    alone = compared([WIRE], [])
    assert not of_kind(alone, FindingKind.ONLY_HERE)


def test_marks_stay_inside_their_paragraphs(told: Told) -> None:
    paragraphs = {r.id: [p.span for p in r.paragraphs] for r in told.reports}
    assert told.marks
    assert all(any(p.contains(mark.span) for p in paragraphs[mark.report]) for mark in told.marks)


def test_only_the_differing_words_are_marked_as_differing(told: Told) -> None:
    words = {told.marked(mark) for mark in told.marks if mark.kind is MarkKind.DIFFER}
    assert words == {"three", "four", "tested", "cleared"}


def test_words_that_differ_are_never_marked_as_agreed(told: Told) -> None:
    differ = [mark for mark in told.marks if mark.kind is MarkKind.DIFFER]
    agree = [mark for mark in told.marks if mark.kind is MarkKind.AGREE]
    assert not any(a.report == d.report and a.span.overlap(d.span) for a in agree for d in differ)


def test_the_title_holds_the_values_and_the_sentence_says_what_they_are(told: Told) -> None:
    finding = figure_finding(told)
    assert title(finding) == "Injured: 3 / 4"
    assert sentence(finding) == (
        "The reports count the same thing (injured) with figures that differ: 3 / 4."
    )


def test_every_reason_and_every_signal_is_explained(told: Told) -> None:
    assert rule(figure_finding(told)) == RULES["figure_conflict"]
    assert RULES.keys() == SENTENCES.keys() - {"figure_conflict_of"}
    assert SIGNALS.keys() == {sign.value for sign in set(Sign) - CIRCUMSTANCES} | {READER}


def test_what_spoke_most_for_a_link_is_told_first(told: Told) -> None:
    for finding in told.findings:
        values = [signal.value for signal in telling(finding)]
        assert values == sorted(values, reverse=True)
        assert len(values) <= 4


def test_every_finding_has_words(told: Told) -> None:
    assert all(title(finding) and sentence(finding) for finding in told.findings)
    assert TITLES.keys() == SENTENCES.keys()


def test_no_words_judge_the_reports() -> None:
    judging = ("omit", "false", "biased", "wrong", "lie")
    templates = [*TITLES.values(), *SENTENCES.values()]
    assert not any(word in template.lower() for word in judging for template in templates)


def test_long_words_are_cut_in_a_title(told: Told) -> None:
    finding = of_kind(told, FindingKind.ONLY_HERE)[-1]
    long = replace(finding.reason, params=(("told", "ferry " * 40), ("report", "A"), ("others", "B")))
    assert title(replace(finding, reason=long)).endswith("…")


def test_the_ledger_sets_a_conflict_of_figures_in_one_row(told: Told) -> None:
    rows = [row for row in told.ledger if {v.value for v in row.values} == {3.0, 4.0}]
    assert [row.state for row in rows] == [LedgerState.CONFLICT]
    assert "injured" in rows[0].what


def test_a_figure_of_one_report_is_single(told: Told) -> None:
    rows = [row for row in told.ledger if any(told.words(v.passage) == "ninety" for v in row.values)]
    assert [row.state for row in rows] == [LedgerState.SINGLE]


def test_equal_figures_are_the_same_and_rounded_ones_compatible() -> None:
    a = report(
        "a", "March", "Nearly 1,000 people marched through Valbruck to the new dam.", "The dam is 40 km long."
    )
    b = report("b", "March", "In Valbruck 997 people marched to the new dam.", "The new dam is 40 km long.")
    told = compared([a, b], [("people marched", "people marched"), ("km long", "km long")])
    assert {(row.kind, row.state) for row in told.ledger} == {
        ("count", LedgerState.COMPATIBLE),
        ("length", LedgerState.SAME),
    }
