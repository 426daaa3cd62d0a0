"""The aligned rows of the web page: words, marks, notes and gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.export.html.signs import badge, number_sign, row_anchor, sign
from app.export.html.text import apart, safe
from app.export.outline.values import (
    Outline,
    OutlineCell,
    OutlineNote,
    OutlineParagraph,
    OutlineReport,
    OutlineRow,
    Run,
)
from app.model.finding import MarkKind


def synopsis(outline: Outline) -> str:
    """The rows as one table, a column for each report.

    In a narrow window the cells stand below each other; the roles say that it is a table all the same.
    """
    say = outline.words
    table = _Table(
        outline.reports,
        notes={note.number: note for note in outline.notes},
        words={entry.kind: safe(f"{entry.word}: {entry.meaning}") for entry in outline.legend},
        language=outline.language,
    )
    heads = "".join(map(table.head, outline.reports))
    rows = "".join(map(table.row, outline.rows))
    first = (
        f'<th role="columnheader" scope="col">{safe(say["row"])} <small>{safe(say["origins"])}</small></th>'
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{safe(say["side_by_side"])}">\n'
        f'<table class="synopsis" role="table">\n'
        f'<thead role="rowgroup"><tr role="row">{first}{heads}</tr></thead>\n'
        f'<tbody role="rowgroup">\n{rows}</tbody></table></div>\n'
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """What each cell needs to know: the columns, the notes by number, each kind of mark in words."""

    reports: tuple[OutlineReport, ...]
    notes: Mapping[int, OutlineNote]
    words: Mapping[MarkKind, str]
    language: str

    def head(self, report: OutlineReport) -> str:
        letter = badge(report.siglum, style="badge pivot" if report.pivot else "badge")
        notes = "".join(number_sign(self.notes[number]) for number in report.notes)
        about = " · ".join(map(apart, report.head))
        name = f"{letter} {apart(report.label)}{notes}"
        return f'<th role="columnheader" scope="col">{name}<small>{about}</small></th>'

    def row(self, row: OutlineRow) -> str:
        cells = "".join(map(self._cell, row.cells, self.reports))
        label = f"{safe(row.label)}<small>{safe(row.origins)}</small>"
        head = f'<th role="rowheader" class="row" scope="row">{label}</th>'
        return f'<tr role="row" id="{row_anchor(row.label)}">{head}{cells}</tr>\n'

    def _cell(self, cell: OutlineCell, report: OutlineReport) -> str:
        """The report's name is only shown where the cells stand below each other."""
        name = f'<span class="who" lang="{self.language}" dir="ltr" aria-hidden="true">'
        who = f"{name}{badge(report.siglum)} {apart(report.label)}</span>"
        if cell.gap:
            nearest = f"<br>{safe(cell.nearest)}" if cell.nearest else ""
            return f'<td role="cell"><div class="gap">{safe(cell.gap)}{nearest}</div></td>'
        paragraphs = "".join(map(self._paragraph, cell.paragraphs))
        place = f'lang="{safe(report.language)}" dir="{report.direction}"'
        return f'<td role="cell" {place}>{who}{paragraphs}</td>'

    def _paragraph(self, paragraph: OutlineParagraph) -> str:
        tag = (
            f'<span class="tag" lang="{self.language}" dir="ltr">{safe(paragraph.tag)}</span>'
            if paragraph.tag
            else ""
        )
        return f'{tag}<p class="{paragraph.kind}">{"".join(map(self._run, paragraph.runs))}</p>'

    def _run(self, run: Run) -> str:
        words = safe(run.text)
        if run.marks:
            kind, meaning = run.marks[0], self.words[run.marks[0]]
            words = f'<mark class="{kind}" title="{meaning}" aria-description="{meaning}">{words}</mark>'
        words = "".join(sign(kind) for kind in run.begins[:1]) + words
        for part in reversed(run.notes):  # the later note lies on top
            words = f'<span class="note tint-{self.notes[part.number].colour}">{words}</span>'
        return words + "".join(number_sign(self.notes[number]) for number in run.ends)
