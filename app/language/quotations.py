"""Exact words between quotation marks, in the marks of any language, also over several paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.report import Report
from app.model.span import Span
from app.model.statement import Statement

# Which marks close what each mark opens. “ closes in German what „ opened, and opens in English.
# Typists mix straight and curly marks, so that either closes the other.
PAIRS = {"“": '”"', "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’", "‹": "›", '"': '"”'}
REACH = 8  # paragraphs over which an open quotation is followed to its closing mark
_LETTER = re.compile(r"\w")


def quotations(report: Report, sentences: Sequence[Sentence]) -> tuple[Quotation, ...]:
    """Each stretch between quotation marks, without the marks, cut at the ends of paragraphs."""
    starts = [sentence.span.start for sentence in sentences]
    spans: list[Span] = []
    open_mark = ""
    for index, paragraph in enumerate(report.paragraphs):
        if open_mark and not _goes_on(report, index, open_mark):
            open_mark = ""
        found, open_mark = quoted(report.text, paragraph.span, open_mark)
        spans.extend(found)
    return tuple(Quotation(span, max(0, bisect_right(starts, span.start) - 1)) for span in spans)


def with_speakers(quotations: Sequence[Quotation], statements: Sequence[Statement]) -> tuple[Quotation, ...]:
    """The quotations, each with whoever says the statement that covers most of its words."""
    told = []
    for quotation in quotations:
        near = [s for s in statements if s.speaker and s.span.overlap(quotation.span)]
        said = max(near, key=lambda statement: statement.span.overlap(quotation.span), default=None)
        told.append(replace(quotation, speaker=said.speaker if said else None))
    return tuple(told)


def quoted(text: str, span: Span, open_mark: str = "") -> tuple[list[Span], str]:
    """The quoted stretches of one paragraph, and the mark that is still open at its end.

    `open_mark` is the mark that an earlier paragraph left open.
    """
    found: list[Span] = []
    at = span.start
    if open_mark and text[at] == open_mark:
        open_mark = ""  # the mark is repeated where the quotation goes on
    while at < span.end:
        mark = open_mark or text[at]
        if not open_mark and (mark not in PAIRS or not _opens(text, at, span)):
            at += 1
            continue
        start = at if open_mark else at + 1
        end = _closing(text, mark, start, span)
        if end is None and mark == "‘":
            at += 1
            continue
        found.append(_trimmed(text, Span(start, span.end if end is None else end)))
        if end is None:
            return [part for part in found if len(part)], mark
        open_mark, at = "", end + 1
    return [part for part in found if len(part)], ""


def _goes_on(report: Report, index: int, mark: str) -> bool:
    """Whether an open quotation goes on here: its mark is repeated, or closes before another opens."""
    for paragraph in report.paragraphs[index : index + REACH]:
        text, span = report.text, paragraph.span
        if text[span.start] == mark:
            return True
        for at in range(span.start, span.end):
            if text[at] in PAIRS[mark] and not _is_apostrophe(text, at, span):
                return _hangs_on(text, at, span)
            if text[at] == mark:
                return False
    return False


def _hangs_on(text: str, at: int, span: Span) -> bool:
    """A closing mark hangs on the word or stop before it, with nothing of a word behind."""
    after = text[at + 1] if at + 1 < span.end else " "
    return at > span.start and not text[at - 1].isspace() and not _LETTER.match(after)


def _opens(text: str, at: int, span: Span) -> bool:
    """An opening mark has a word behind it and none before it; straight marks in pairs simply take turns."""
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    if text[at] == '"' and text.count('"', span.start, span.end) % 2 == 0:
        return not before.isdigit()
    return not _LETTER.match(before) and before not in ".,!?…" and (not after.isspace() or text[at] == "«")


def _closing(text: str, mark: str, start: int, span: Span) -> int | None:
    places = range(start, span.end)
    return next((at for at in places if text[at] in PAIRS[mark] and not _is_apostrophe(text, at, span)), None)


def _is_apostrophe(text: str, at: int, span: Span) -> bool:
    if text[at] != "’":
        return False
    return at + 1 < span.end and bool(_LETTER.match(text[at + 1]))


def _trimmed(text: str, span: Span) -> Span:
    inner = span.of(text)
    start = span.start + len(inner) - len(inner.lstrip())
    return Span(start, max(start, span.start + len(inner.rstrip())))
