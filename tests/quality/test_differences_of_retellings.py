"""How one thing told twice is judged: invented pairs that differ by every type, and pairs that do not."""

from __future__ import annotations

from retold_pairs import COMPATIBLE, DIFFER, FRESH_COMPATIBLE, FRESH_DIFFER

from app.findings.relating import relate
from app.language import analyse
from app.model.alignment import Alignment, Link
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span

# Of the first 30 that differ 17 were found at first, of 30 compatible ones 28 were left alone; of the fresh
# 15 and 15 that no rule had seen, 11 and 14. The floors are what is held now.
DIFFER_FLOOR, COMPATIBLE_FLOOR = 29, 29
FRESH_DIFFER_FLOOR, FRESH_COMPATIBLE_FLOOR = 13, 14


def test_retellings_that_differ_are_found_with_their_type() -> None:
    missed = _missed(DIFFER)
    assert len(DIFFER) - len(missed) >= DIFFER_FLOOR, missed


def test_compatible_retellings_are_left_alone() -> None:
    marked = _marked(COMPATIBLE)
    assert len(COMPATIBLE) - len(marked) >= COMPATIBLE_FLOOR, marked


def test_fresh_retellings_hold_too() -> None:
    missed, marked = _missed(FRESH_DIFFER), _marked(FRESH_COMPATIBLE)
    assert len(FRESH_DIFFER) - len(missed) >= FRESH_DIFFER_FLOOR, missed
    assert len(FRESH_COMPATIBLE) - len(marked) >= FRESH_COMPATIBLE_FLOOR, marked


def _missed(pairs: tuple[tuple[str, str, str], ...]) -> list[str]:
    return [f"{kind}: {a} / {b}" for kind, a, b in pairs if kind not in types(a, b)]


def _marked(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [f"{a} / {b}" for a, b in pairs if types(a, b)]


def types(a: str, b: str, language: str = "en") -> set[str]:
    """By what two linked sentences differ."""
    reports = (_report("a", a, language), _report("b", b, language))
    passages = [Passage(report.id, report.paragraphs[0].span) for report in reports]
    alignment = Alignment((Link(passages[0], passages[1], 0.9),))
    (pair,) = relate(reports, [analyse(report) for report in reports], alignment)
    return {difference.type.value for difference in pair.differences}


def _report(name: str, sentence: str, language: str) -> Report:
    kind = ParagraphKind.BODY if sentence.endswith((".", '"')) else ParagraphKind.HEADLINE
    paragraph = Paragraph(Span(0, len(sentence)), kind)
    return Report(ReportId(name), name, "text/plain", Source(language=language), sentence, (paragraph,))
