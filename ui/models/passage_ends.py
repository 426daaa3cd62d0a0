"""The ends of a passage, moved by words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QTextBoundaryFinder

from app.model.span import Span
from ui.offsets import Offsets

_WORD = QTextBoundaryFinder.BoundaryReason.StartOfItem | QTextBoundaryFinder.BoundaryReason.EndOfItem


class End(StrEnum):
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class EndMove:
    """One end, towards the text's end (1) or its start (-1)."""

    end: End
    by: int


def moved(text: str, span: Span, move: EndMove) -> Span:
    """The span with one end at the next word's edge; never without a word, never outside the text."""
    if move.end is End.START:
        start = _edge(text, span.start, move.by, QTextBoundaryFinder.BoundaryReason.StartOfItem)
        return Span(start, span.end) if start is not None and start < span.end else span
    end = _edge(text, span.end, move.by, QTextBoundaryFinder.BoundaryReason.EndOfItem)
    return Span(span.start, end) if end is not None and end > span.start else span


def _edge(text: str, at: int, by: int, wanted: QTextBoundaryFinder.BoundaryReason) -> int | None:
    """The next place where a word begins (or ends) before or behind a code point of the text."""
    offsets = Offsets(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    finder.setPosition(offsets.to_qt(at))
    step = finder.toNextBoundary if by > 0 else finder.toPreviousBoundary
    while (found := step()) != -1:
        if finder.boundaryReasons() & wanted:
            return offsets.from_qt(found)
    return None
