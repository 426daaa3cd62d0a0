"""Cutting a paragraph at every edge of a mark or a note, so that each piece is drawn in one way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.export.outline.values import NotePart, Run
from app.model.finding import Mark, MarkKind
from app.model.span import Span


@dataclass(frozen=True, slots=True)
class NoteSpan:
    """The words of one passage of a note in one report."""

    span: Span
    part: NotePart


def cut_runs(text: str, paragraph: Span, marks: Sequence[Mark], notes: Sequence[NoteSpan]) -> tuple[Run, ...]:
    """The words of `paragraph` in runs; marks and notes that reach beyond it count as far as they are inside.

    An agreement begins only once in a paragraph: a page of agreement stays quiet.
    """
    marks = sorted((m for m in marks if m.span.overlap(paragraph)), key=_shortest_first)
    notes = [note for note in notes if note.span.overlap(paragraph)]
    runs, agreed = [], False
    for start, end in pairwise(_edges(paragraph, [m.span for m in marks] + [n.span for n in notes])):
        begins = _begins(marks, start, paragraph.start, agreed=agreed)
        agreed = agreed or MarkKind.AGREE in begins
        runs.append(_run(text, Span(start, end), marks, notes, begins))
    return tuple(runs)


def _shortest_first(mark: Mark) -> tuple[int, int]:
    return len(mark.span), list(MarkKind).index(mark.kind)


def _edges(paragraph: Span, spans: Sequence[Span]) -> list[int]:
    cuts = {edge for span in spans for edge in (span.start, span.end)}
    inside = {edge for edge in cuts if paragraph.start < edge < paragraph.end}
    return sorted(inside | {paragraph.start, paragraph.end})


def _begins(marks: Sequence[Mark], start: int, first: int, *, agreed: bool) -> tuple[MarkKind, ...]:
    kinds = [m.kind for m in marks if max(m.span.start, first) == start]
    return tuple(dict.fromkeys(kind for kind in kinds if not (agreed and kind is MarkKind.AGREE)))


def _run(
    text: str, span: Span, marks: Sequence[Mark], notes: Sequence[NoteSpan], begins: tuple[MarkKind, ...]
) -> Run:
    return Run(
        text=span.of(text),
        marks=tuple(dict.fromkeys(m.kind for m in marks if m.span.contains(span))),
        begins=begins,
        notes=tuple(note.part for note in notes if note.span.contains(span)),
        ends=tuple(note.part.number for note in notes if note.span.end == span.end),
    )
