"""The quoted stretches of a report, in the marks of any language, also over several paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.language.detect import language_of
from app.language.quotations.dashes import spoken
from app.language.quotations.edited import edited
from app.language.quotations.marks import closers, closes, closing, hangs_on, levelled, opens
from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.report import Report
from app.model.span import Span

REACH = 8  # paragraphs over which an open quotation is followed to its closing mark
_BEFORE_SPEECH = ':,"”»“—–('  # what stands before words that are said, where no sentence begins
_SINGLE = "‘'‚"  # marks of which one alone is more often an apostrophe


def quotations(report: Report, sentences: Sequence[Sentence]) -> tuple[Quotation, ...]:
    """Each stretch between quotation marks, without the marks, cut at the ends of paragraphs."""
    starts = [sentence.span.start for sentence in sentences]
    found = [
        Quotation(span, max(0, bisect_right(starts, span.start) - 1))
        for span in _spans(report, frozenset(starts))
    ]
    return tuple(edited(report.text, quotation) for quotation in found)


def _spans(report: Report, starts: frozenset[int]) -> Iterator[Span]:
    text, open_mark, language = levelled(report.text), "", language_of(report)
    trimmed = (paragraph.span.trimmed(text) for paragraph in report.paragraphs)
    spans = [span for span in trimmed if len(span)]
    for index, span in enumerate(spans):
        found, open_mark = _quoted(text, span, open_mark)
        goes_on = bool(open_mark) and _goes_on(text, spans[index + 1 : index + 1 + REACH], open_mark)
        if open_mark and not goes_on and not _opens_speech(text, found[-1], starts, span):
            found.pop()
        yield from found or spoken(text, span, language)
        open_mark = open_mark if goes_on else ""


def _quoted(text: str, span: Span, open_mark: str) -> tuple[list[Span], str]:
    """The quoted stretches of one paragraph, and the mark that is still open at its end.

    `open_mark` is the mark that an earlier paragraph left open.
    """
    found: list[Span] = []
    at = span.start
    if open_mark and text[at] in _repeats(open_mark):
        at += 1  # the mark is repeated where the quotation goes on
    while at < span.end:
        mark = open_mark or text[at]
        if not open_mark and not opens(text, at, span):
            at += 1
            continue
        start = at if open_mark else at + 1
        end = closing(text, mark, start, span)
        if end is None and mark in _SINGLE and at > span.start:
            at += 1
            continue
        part = Span(start, span.end if end is None else end).trimmed(text)
        found.extend([part] if len(part) else [])
        if end is None:
            return found, mark if len(part) else ""
        open_mark, at = "", end + 1
    return found, ""


def _opens_speech(text: str, quoted: Span, starts: frozenset[int], paragraph: Span) -> bool:
    """Whether an unclosed mark stands where words that are said begin; else it closes nothing either."""
    mark = quoted.start - 1
    if mark < paragraph.start or text[mark] in _SINGLE:
        return mark < paragraph.start
    before = text[paragraph.start : mark].rstrip()
    return mark in starts or not before or before[-1] in _BEFORE_SPEECH


def _goes_on(text: str, behind: Sequence[Span], mark: str) -> bool:
    """Whether an open quotation goes on here: its mark is repeated, or closes before another opens."""
    for span in behind:
        if text[span.start] in _repeats(mark):
            return True
        if mark in _SINGLE:
            return False
        for at in range(span.start, span.end):
            if text[at] in closers(mark) and closes(text, at, mark, span):
                return at > span.start and hangs_on(text, at, span)
            if text[at] == mark:
                return False
    return False


def _repeats(mark: str) -> str:
    """What may stand before each paragraph that goes on; Spanish and French also repeat the closing mark."""
    return "«»" if mark == "«" else mark
