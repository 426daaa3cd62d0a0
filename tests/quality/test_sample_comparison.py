"""What was planted in the sample reports must come out: each conflict, each doubt, each shared fact."""

import pytest

from app.model.comparison import Comparison
from app.model.finding import DifferenceType, Finding, FindingKind
from app.model.report import ParagraphKind
from app.model.statement import Status


def told(comparison: Comparison, finding: Finding) -> dict[str, str]:
    """The words of a finding by siglum, passages joined."""
    texts = {report.id: report.text for report in comparison.reports}
    words: dict[str, str] = {}
    for passage in finding.passages:
        letter = comparison.sigla[passage.report]
        words[letter] = f"{words.get(letter, '')} {passage.span.of(texts[passage.report])}".strip()
    return words


def differences(comparison: Comparison, kind: DifferenceType) -> list[dict[str, str]]:
    return [told(comparison, finding) for finding in comparison.findings if finding.type is kind]


def has(findings: list[dict[str, str]], **words: str) -> bool:
    return any(all(text in found.get(letter, "") for letter, text in words.items()) for found in findings)


PLANTED_DIFFERENCES = [
    (DifferenceType.FIGURE, {"A": "three", "D": "Four"}),
    (DifferenceType.FIGURE, {"A": "120", "D": "150"}),
    (DifferenceType.QUOTE, {"A": "tested", "B": "cleared"}),
    (DifferenceType.TIME, {"A": "November", "B": "October"}),
    (DifferenceType.ATTRIBUTION, {"A": "two officials", "B": ""}),
]


@pytest.mark.parametrize(("kind", "words"), PLANTED_DIFFERENCES)
def test_a_planted_difference_comes_out(
    sample: Comparison, kind: DifferenceType, words: dict[str, str]
) -> None:
    kinds = [kind] if kind is not DifferenceType.ATTRIBUTION else [kind, DifferenceType.CERTAINTY]
    found = [entry for each in kinds for entry in differences(sample, each)]
    assert has(found, **words), found


PLANTED_DOUBTS = [
    (Status.ANONYMOUS, "A", "officials"),
    (Status.EXPLICIT, "A", "did not immediately respond"),
    (Status.EXPLICIT, "B", "did not immediately respond"),
    (Status.EXPLICIT, "C", "pu être vérifiée"),
    (Status.CONTESTED, "C", "démenti"),
    (Status.EXPLICIT, "D", "could not independently verify"),
    (Status.ANONYMOUS, "D", "person close to the prosecutor"),
    (Status.CONTESTED, "D", "denied"),
    (Status.EXPLICIT, "D", "not yet known"),
]


@pytest.mark.parametrize(("status", "letter", "words"), PLANTED_DOUBTS)
def test_a_planted_doubt_comes_out_with_its_cue(
    sample: Comparison, status: Status, letter: str, words: str
) -> None:
    index = "ABCD".index(letter)
    report, analysis = sample.reports[index], sample.analyses[index]
    sentences = [
        analysis.sentences[statement.sentence].span.of(report.text)
        for statement in analysis.statements
        if statement.status is status
    ]
    assert any(words in sentence for sentence in sentences), sentences


def test_reports_that_print_the_same_copy_are_one_origin(sample: Comparison) -> None:
    origins = [{sample.sigla[report] for report in origin.reports} for origin in sample.alignment.origins]
    assert origins == [{"A", "B"}, {"C"}, {"D"}]


def test_the_reports_are_cleanly_read(sample: Comparison) -> None:
    assert [report.label for report in sample.reports] == [
        "Northern Wire", "The Harbour Post", "Le Courrier du Golfe", "Channel Nine",
    ]  # fmt: skip
    assert [report.source.language for report in sample.reports] == ["en", "en", "fr", "en"]
    assert all(report.source.published for report in sample.reports)
    for report in sample.reports:
        assert report.paragraphs[0].kind is ParagraphKind.HEADLINE


def test_boilerplate_is_kept_apart(sample: Comparison) -> None:
    for report in sample.reports:
        assert not any(
            word in report.text for word in ("ADVERTISEMENT", "Also read", "Lire aussi", "Share this")
        )
    assert {"ADVERTISEMENT"} <= {block.text for block in sample.reports[1].excluded}


@pytest.mark.parametrize(
    ("letter", "words"),
    [("D", "school gym"), ("C", "service de bus"), ("B", "herring"), ("D", "Schools on the east bank")],
)
def test_what_stands_in_one_report_only_is_said_so(sample: Comparison, letter: str, words: str) -> None:
    alone = [told(sample, f) for f in sample.findings if f.kind is FindingKind.ONLY_HERE]
    assert has(alone, **{letter: words}), alone


def test_the_compatible_is_no_difference(sample: Comparison) -> None:
    for found in differences(sample, DifferenceType.FIGURE):
        words = " ".join(found.values())
        assert not any(
            value in words for value in ("2,000", "2 000", "40 kilometres", "25 miles", "quarantaine")
        )


def test_paragraphs_across_languages_stand_in_one_row(sample: Comparison) -> None:
    french = sample.reports[2]
    rows = [
        (row.cells[0].paragraphs, row.cells[2].paragraphs)
        for row in sample.alignment.rows
        if row.cells[2].paragraphs
    ]
    quote = next(i for i, p in enumerate(french.paragraphs) if "rouvrirons" in p.span.of(french.text))
    beside = next(pivot for pivot, other in rows if quote in other)
    wire = sample.reports[0]
    assert any("reopen the terminal" in wire.paragraphs[i].span.of(wire.text) for i in beside)


def test_what_is_left_of_a_total_is_no_second_total(sample: Comparison) -> None:
    toll = next(row for row in sample.ledger if "injured" in row.what)
    told = {sample.sigla[value.passage.report]: value.value for value in toll.values}
    assert told == {"A": 3, "B": 3, "C": 4, "D": 4}
