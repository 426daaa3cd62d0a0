"""The aligned rows of the web page: words, marks, notes and gaps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

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

COLUMN_WIDTH = 250  # pixels a column needs to be read; narrower windows scroll sideways


def synopsis(outline: Outline) -> str:
    """The rows as one table, a column for each report."""
    table = _Table(
        outline.reports,
        notes={note.number: note for note in outline.notes},
        words={entry.kind: f"{entry.word}: {entry.meaning}" for entry in outline.legend},
    )
    heads = "".join(map(table.head, outline.reports))
    rows = "".join(map(table.row, outline.rows))
    return (
        '<div class="scroll" tabindex="0" role="region" aria-label="Side by side">\n'
        f'<table class="synopsis" style="min-width: {COLUMN_WIDTH * len(outline.reports)}px">\n'
        f'<thead><tr><th scope="col">Row <small>Origins</small></th>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}</tbody></table></div>\n"
    )


def badge(siglum: str, *, style: str = "badge") -> str:
    """The letter of a report."""
    return f'<span class="{style}">{siglum}</span>'


def sign(kind: MarkKind) -> str:
    """The small sign of a kind of mark, drawn by the style sheet."""
    return f'<span class="sign sign-{kind}"></span>'


def row_anchor(label: str) -> str:
    """The address of a row inside the page."""
    return f"row-{label.replace(' ', '-')}"


def number_sign(note: OutlineNote) -> str:
    """The number of a note in its colour, leading to its words in the list."""
    number = note.number
    return f'<a class="number tint-{note.colour}" href="#note-{number}" title="Note {number}">{number}</a>'


@dataclass(frozen=True, slots=True)
class _Table:
    """What each cell needs to know: the columns, the notes by number, each kind of mark in words."""

    reports: tuple[OutlineReport, ...]
    notes: Mapping[int, OutlineNote]
    words: Mapping[MarkKind, str]

    def head(self, report: OutlineReport) -> str:
        letter = badge(report.siglum, style="badge pivot" if report.pivot else "badge")
        notes = "".join(number_sign(self.notes[number]) for number in report.notes)
        about = escape(" · ".join(report.head))
        return f'<th scope="col">{letter} <bdi>{escape(report.label)}</bdi>{notes}<small>{about}</small></th>'

    def row(self, row: OutlineRow) -> str:
        cells = "".join(map(self._cell, row.cells, self.reports))
        label = f'<th class="row" scope="row">{row.label}<small>{row.origins}</small></th>'
        return f'<tr id="{row_anchor(row.label)}">{label}{cells}</tr>\n'

    def _cell(self, cell: OutlineCell, report: OutlineReport) -> str:
        if cell.gap:
            nearest = f"<br>{cell.nearest}" if cell.nearest else ""
            return f'<td><div class="gap">{cell.gap}{nearest}</div></td>'
        paragraphs = "".join(map(self._paragraph, cell.paragraphs))
        return f'<td lang="{report.language}" dir="{report.direction}">{paragraphs}</td>'

    def _paragraph(self, paragraph: OutlineParagraph) -> str:
        tag = f'<span class="tag" lang="en" dir="ltr">{paragraph.tag}</span>' if paragraph.tag else ""
        return f'{tag}<p class="{paragraph.kind}">{"".join(map(self._run, paragraph.runs))}</p>'

    def _run(self, run: Run) -> str:
        words = escape(run.text)
        if run.marks:
            meaning = self.words[run.marks[0]]
            words = (
                f'<mark class="{run.marks[0]}" title="{meaning}" aria-description="{meaning}">{words}</mark>'
            )
        words = "".join(sign(kind) for kind in run.begins[:1]) + words
        for part in reversed(run.notes):  # the later note lies on top
            words = f'<span class="note tint-{self.notes[part.number].colour}">{words}</span>'
        return words + "".join(number_sign(self.notes[number]) for number in run.ends)
