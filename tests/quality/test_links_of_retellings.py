"""Reports that tell one event in words of their own: what two tell is linked, what one tells is not."""

from __future__ import annotations

import pytest
from retellings import ALONE, REPORTS, TOLD_BY_BOTH

from app.align import align
from app.jobs import SilentMonitor
from app.language import analyse
from app.model.report import Paragraph, ParagraphKind, Report, Source
from app.model.span import Passage, ReportId, Span

LINKS = 0.82  # F1; 0.87 when this was written
TOLD = 0.9  # F1 of which report tells a sentence too; 0.97 when this was written
FALSE = 0.25  # share of links that join what is not told by both; 0.19 when this was written

Pairs = dict[tuple[int, int], set[tuple[int, int]]]


def report(place: int, sentences: tuple[str, ...]) -> Report:
    """One paragraph a sentence, the first one the headline."""
    paragraphs, at = [], 0
    for i, sentence in enumerate(sentences):
        kind = ParagraphKind.HEADLINE if i == 0 else ParagraphKind.BODY
        paragraphs.append(Paragraph(Span(at, at + len(sentence)), kind))
        at += len(sentence) + 2
    name = str(place)
    text = "\n\n".join(sentences)
    return Report(ReportId(name), f"{name}.txt", "text/plain", Source(language="en"), text, tuple(paragraphs))


@pytest.fixture(scope="module")
def found() -> Pairs:
    reports = [report(place, sentences) for place, sentences in enumerate(REPORTS)]
    alignment = align(reports, [analyse(one) for one in reports], monitor=SilentMonitor())
    pairs: Pairs = {key: set() for key in TOLD_BY_BOTH}
    for link in alignment.links:
        a, b = int(link.a.report), int(link.b.report)
        pairs[a, b].add((_paragraph(reports[a], link.a), _paragraph(reports[b], link.b)))
    return pairs


def _paragraph(of: Report, passage: Passage) -> int:
    return next(i for i, p in enumerate(of.paragraphs) if p.span.overlap(passage.span))


def f1(found: set[tuple[int, ...]], wanted: set[tuple[int, ...]]) -> float:
    return 2 * len(found & wanted) / (len(found) + len(wanted))


def flat(pairs: Pairs) -> set[tuple[int, ...]]:
    return {(*reports, *pair) for reports, own in pairs.items() for pair in own}


def told(pairs: Pairs) -> set[tuple[int, ...]]:
    """Each sentence with each other report that tells it too."""
    ways = ((a, i, b, j) for a, b, i, j in flat(pairs))
    return {place for a, i, b, j in ways for place in ((a, i, b), (b, j, a))}


def test_most_of_what_two_tell_is_linked(found: Pairs) -> None:
    assert f1(flat(found), flat(TOLD_BY_BOTH)) >= LINKS, flat(found) ^ flat(TOLD_BY_BOTH)


def test_few_links_are_false(found: Pairs) -> None:
    assert len(flat(found) - flat(TOLD_BY_BOTH)) <= FALSE * len(flat(found))


def test_which_report_tells_a_sentence_too_is_mostly_known(found: Pairs) -> None:
    assert f1(told(found), told(TOLD_BY_BOTH)) >= TOLD, told(found) ^ told(TOLD_BY_BOTH)


def test_what_one_report_alone_tells_mostly_stays_alone(found: Pairs) -> None:
    linked = {(a, i) for a, i, _ in told(found)}
    astray = linked & {(place, sentence) for place, own in ALONE.items() for sentence in own}
    assert len(astray) <= 1, astray
