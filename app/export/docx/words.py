"""Paragraphs of a report in Word: marks as lines below the words with a sign, notes as tints and comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.export.docx.comments import Comments
from app.export.docx.elements import Element, Look, paragraph, run
from app.export.outline.values import NotePart, Outline, OutlineParagraph, OutlineReport, Run
from app.export.palette import mark_codes, note_codes
from app.model.finding import MarkKind
from app.model.report import ParagraphKind

LINES = {
    MarkKind.AGREE: "single",
    MarkKind.DIFFER: "double",
    MarkKind.UNCONFIRMED: "dottedHeavy",
    MarkKind.PROJECTION: "dotted",
    MarkKind.ONLY_HERE: "dash",
}
SIGNS = {
    MarkKind.AGREE: "=",
    MarkKind.DIFFER: "≠",
    MarkKind.UNCONFIRMED: "?",
    MarkKind.PROJECTION: "?",
    MarkKind.ONLY_HERE: "∅",
}
STYLES = {
    ParagraphKind.HEADLINE: "ReportHeadline",
    ParagraphKind.CROSSHEAD: "ReportCrosshead",
    ParagraphKind.CAPTION: "ReportCaption",
}
TEXT_STYLE = "ReportText"
NO_BREAK = "\u00a0"  # keeps a sign with its words


class WordsOfReports:
    """Makes the paragraphs of all reports, and puts the notes on them."""

    def __init__(self, outline: Outline, comments: Comments) -> None:
        self._comments, ink = comments, outline.options.ink
        self._colours = {note.number: note_codes(ink)[note.colour] for note in outline.notes}
        self._codes = mark_codes(ink)
        self._commented: set[NotePart] = set()  # a passage over paragraphs has its comment on the first

    def paragraph(self, told: OutlineParagraph, report: OutlineReport) -> Element:
        made: list[Element] = []
        parts: dict[NotePart, list[Element]] = {}
        for piece in told.runs:
            words = run(piece.text, self._look(piece, report))
            for part in piece.notes:
                parts.setdefault(part, []).append(words)
            made.extend((*self._signs(piece), words, *self._numbers(piece)))
        finished = paragraph(*made, style=STYLES.get(told.kind, TEXT_STYLE), direction=report.direction)
        self._comment(parts)
        return finished

    def sign(self, kind: MarkKind) -> Element:
        """The sign of a kind of mark, as it stands before the words."""
        return run(f"{SIGNS[kind]}{NO_BREAK}", Look(bold=True, colour=self._codes[kind]))

    def line(self, kind: MarkKind) -> tuple[str, str]:
        """The line below the words of a kind of mark, and its colour."""
        return LINES[kind], self._codes[kind]

    def _comment(self, parts: Mapping[NotePart, Sequence[Element]]) -> None:
        for part, runs in parts.items():
            if part not in self._commented:
                self._comments.add(part.number, runs[0], runs[-1])
        self._commented.update(parts)

    def _look(self, piece: Run, report: OutlineReport) -> Look:
        look = Look(language=report.language, direction=report.direction)
        if piece.marks:
            look = replace(look, underline=self.line(piece.marks[0]))
        if piece.notes:
            look = replace(look, fill=self._colours[piece.notes[-1].number])
        return look

    def _signs(self, piece: Run) -> Iterator[Element]:
        return map(self.sign, piece.begins[:1])

    def _numbers(self, piece: Run) -> Iterator[Element]:
        for number in piece.ends:
            yield run(f"[{number}]", Look(raised=True, bold=True))
