"""The reader's word on what a block of a report is: body, caption or the like, or no part of it.

A relabelled report is a new value with the id and the original of the old one. Notes and overrides move
with their words; those on words that were left out keep their old place, and find it when they are put back.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.annotate.follow import with_report
from app.model.project import Project
from app.model.report import SEPARATOR, Excluded, Paragraph, ParagraphKind, Report, Source
from app.model.span import ReportId, Span

LEFT_OUT_BY_READER = "reader"


def label_paragraph(project: Project, report_id: ReportId, index: int, kind: ParagraphKind) -> Project:
    """Say what the paragraph at `index` is."""
    return _relabelled(project, report_id, _Block(index), kind)


def leave_out(project: Project, report_id: ReportId, index: int) -> Project:
    """Let the paragraph at `index` be no part of the report; the last one that is left stays."""
    if len(project.report(report_id).paragraphs) == 1:
        return project
    return _relabelled(project, report_id, _Block(index), None)


def put_back(project: Project, report_id: ReportId, index: int, kind: ParagraphKind) -> Project:
    """Let the excluded block at `index` be a paragraph, where it stood in the file."""
    return _relabelled(project, report_id, _Block(index, excluded=True), kind)


@dataclass(frozen=True, slots=True)
class _Block:
    """Which block of a report: a paragraph or an excluded one, by its index among its like."""

    index: int
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block in reading order: its `kind`, or without one why it is left out."""

    block: _Block
    text: str
    kind: ParagraphKind | None
    reason: str = LEFT_OUT_BY_READER


def _relabelled(project: Project, report_id: ReportId, block: _Block, kind: ParagraphKind | None) -> Project:
    before = project.report(report_id)
    pieces = [replace(p, kind=kind) if p.block == block else p for p in _pieces(before)]
    return with_report(project, _rebuilt(before, pieces), moved=_Moved(before, pieces))


def _pieces(report: Report) -> Iterator[_Piece]:
    """All blocks of a report in reading order."""
    end = len(report.paragraphs)
    standing: dict[int, list[_Piece]] = {}
    for i, block in enumerate(report.excluded):
        before = end if block.before is None else min(block.before, end)
        standing.setdefault(before, []).append(
            _Piece(_Block(i, excluded=True), block.text, None, block.reason)
        )
    for i, paragraph in enumerate(report.paragraphs):
        yield from standing.get(i, ())
        yield _Piece(_Block(i), paragraph.span.of(report.text), paragraph.kind)
    yield from standing.get(end, ())


def _rebuilt(report: Report, pieces: Sequence[_Piece]) -> Report:
    """The report of these blocks; its source follows its headline and standfirst."""
    kept = [piece for piece in pieces if piece.kind]
    text = SEPARATOR.join(piece.text for piece in kept)
    made = replace(
        report,
        text=text,
        paragraphs=tuple(_paragraphs(report, kept)),
        excluded=tuple(_excluded(pieces)),
    )
    return replace(made, source=_source(report, made))


def _paragraphs(report: Report, kept: Sequence[_Piece]) -> Iterator[Paragraph]:
    """A paragraph says another again for as long as both keep their kind."""
    now = {piece.block: i for i, piece in enumerate(kept) if _is_unchanged(piece, report)}
    for (i, piece), span in zip(enumerate(kept), _spans(kept), strict=True):
        before = report.paragraphs[piece.block.index] if now.get(piece.block) == i else None
        again = before.repeats if before else None
        yield Paragraph(
            span, piece.kind or ParagraphKind.BODY, None if again is None else now.get(_Block(again))
        )


def _is_unchanged(piece: _Piece, report: Report) -> bool:
    return not piece.block.excluded and piece.kind is report.paragraphs[piece.block.index].kind


def _spans(kept: Sequence[_Piece]) -> list[Span]:
    starts = accumulate((len(piece.text) + len(SEPARATOR) for piece in kept), initial=0)
    return [Span(start, start + len(piece.text)) for start, piece in zip(starts, kept, strict=False)]


def _excluded(pieces: Sequence[_Piece]) -> Iterator[Excluded]:
    before = 0
    for piece in pieces:
        if piece.kind:
            before += 1
        else:
            yield Excluded(piece.text, piece.reason, before)


def _source(before: Report, after: Report) -> Source:
    return replace(
        after.source,
        headline=_new(before, after, ParagraphKind.HEADLINE) or after.source.headline,
        standfirst=_new(before, after, ParagraphKind.STANDFIRST) or after.source.standfirst,
    )


def _new(before: Report, after: Report, kind: ParagraphKind) -> str | None:
    """The first paragraph of a kind, if it was not that before."""
    was, now = (
        next((p.span.of(report.text) for p in report.paragraphs if p.kind is kind), None)
        for report in (before, after)
    )
    return now if now != was else None


class _Moved:
    """Where words of the old text stand in the new one."""

    def __init__(self, before: Report, pieces: Sequence[_Piece]) -> None:
        kept = [piece for piece in pieces if piece.kind]
        self._starts = [paragraph.span.start for paragraph in before.paragraphs]
        self._spans = [paragraph.span for paragraph in before.paragraphs]
        self._now = {
            piece.block.index: span
            for piece, span in zip(kept, _spans(kept), strict=True)
            if not piece.block.excluded
        }

    def __call__(self, span: Span) -> Span | None:
        """None if its first or last paragraph was left out."""
        start, end = self._point(span.start), self._point(span.end)
        return None if start is None or end is None or end < start else Span(start, end)

    def _point(self, at: int) -> int | None:
        index = max(0, bisect_right(self._starts, at) - 1)
        now = self._now.get(index)
        return None if now is None else now.start + at - self._spans[index].start
