"""Exact words between quotation marks, in the marks of any language, also over several paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.model.analysis import Sentence
from app.model.mentions import Quotation
from app.model.report import Report
from app.model.span import Span

# Which marks close what each mark opens. “ closes in German what „ opened, and opens in English.
PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‘": "’", "‹": "›", '"': '"'}
_LETTER = re.compile(r"\w")


def quotations(report: Report, sentences: Sequence[Sentence]) -> tuple[Quotation, ...]:
    """Each stretch between quotation marks, without the marks, cut at the ends of paragraphs."""
    starts = [sentence.span.start for sentence in sentences]
    found: list[Quotation] = []
    for paragraph in report.paragraphs:
        for span in quoted(report.text, paragraph.span):
            index = next((i for i in range(len(starts) - 1, -1, -1) if starts[i] <= span.start), 0)
            found.append(Quotation(span, index))
    return tuple(found)


def quoted(text: str, span: Span) -> Iterator[Span]:
    """Quoted stretches of one paragraph. A mark that is not closed holds to the paragraph's end."""
    at = span.start
    while at < span.end:
        mark = text[at]
        if mark not in PAIRS or not _opens(text, at, span):
            at += 1
            continue
        end = _closing(text, at, span)
        if end is None and mark == "‘":
            at += 1
            continue
        inner = Span(at + 1, end if end is not None else span.end)
        if inner.of(text).strip():
            yield _trimmed(text, inner)
        at = inner.end + 1


def _opens(text: str, at: int, span: Span) -> bool:
    """An opening mark has a word behind it and none before it."""
    before = text[at - 1] if at > span.start else " "
    after = text[at + 1] if at + 1 < span.end else " "
    return not _LETTER.match(before) and (not after.isspace() or text[at] == "«")


def _closing(text: str, at: int, span: Span) -> int | None:
    closers = PAIRS[text[at]]
    for place in range(at + 1, span.end):
        if text[place] in closers and not _is_apostrophe(text, place, span):
            return place
    return None


def _is_apostrophe(text: str, at: int, span: Span) -> bool:
    if text[at] != "’":
        return False
    return at + 1 < span.end and bool(_LETTER.match(text[at + 1]))


def _trimmed(text: str, span: Span) -> Span:
    inner = span.of(text)
    return Span(span.start + len(inner) - len(inner.lstrip()), span.start + len(inner.rstrip()))
