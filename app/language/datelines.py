"""Where the words that only say from where, when and by whom a report was filed end: DORN, May 16 (AP) -."""

from __future__ import annotations

import re

from app.model.report import ParagraphKind, Report
from app.model.span import Span

# A dateline opens one of the first paragraphs of the running text: behind a summary, or below a credit line.
PARAGRAPHS = 3
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’/-]+(?: [A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’/-]*){0,4}"
_REGION = r"(?:,\s*[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[.' ]){1,25}?){0,2}"
_DAY = (
    r"(?:,?\s+(?:[A-Za-zÀ-ÿ]{3,10}\.?\s+\d{1,2}|\d{1,2}\.?\s+[A-Za-zÀ-ÿ]{3,10}\.?)(?:,?\s+\d{4})?"
    r"|,?\s+\d{1,2}[./]\d{1,2}[./]?(?:\d{2,4})?)?"
)
_AGENCY = r"(?:\s*[(\[/][^()\[\]/\d]{2,30}[)\]/])"
_DASH = r"\s*(?:--+|[—–―]|(?<=\s)-(?=\s))\s*(?=\S)"
# What is surely one wherever it stands, so that no grammar is read into it: a hyphen only between spaces, for
# it may be a word's.
_SURE = re.compile(
    r"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’]+){0,3})"
    rf"(?:, (?P<land>[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+)?))?{_AGENCY}?(?: ?(?:--+|[—–―])| -(?= )) ?(?=\S)"
)
# A place in capitals; or one written as any name, where one word in brackets follows, the agency.
_OPENINGS = (
    re.compile(rf"{_CAPITALS}{_REGION}{_DAY}{_AGENCY}?{_DASH}"),
    re.compile(rf"[A-ZÀ-ÖØ-Þ][\w.'’/ -]{{1,40}}?{_REGION}{_DAY}\s*\(\w{{2,12}}\){_DASH}"),
)


def datelines(report: Report) -> tuple[Span, ...]:
    """The datelines of a report, each with the dash that ends it."""
    body = [p.span for p in report.paragraphs if p.kind is ParagraphKind.BODY and p.repeats is None]
    found = (_opening(report.text, span) for span in body[:PARAGRAPHS])
    return tuple(span for span in found if span is not None)


def _opening(text: str, paragraph: Span) -> Span | None:
    matches = (pattern.match(text, paragraph.start, paragraph.end) for pattern in _OPENINGS)
    return next((Span(paragraph.start, match.end()) for match in matches if match), None)


def dateline(sentence: str) -> re.Match[str] | None:
    """What a sentence opens with, up to its first own word; the groups `place` and `land` say where."""
    return _SURE.match(sentence)


def without_dateline(sentence: str) -> str:
    """The sentence with spaces in the dateline's place, as long as it was."""
    found = dateline(sentence)
    return " " * found.end() + sentence[found.end() :] if found else sentence
