"""A table across the reports as a value: a line for each thing, a cell for each report that tells it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.model.span import Passage
from ui.messages import tr


class Ink(StrEnum):
    """How loud a sign is."""

    QUIET = "quiet"
    COMPATIBLE = "compatible"
    UNSURE = "unsure"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Sign:
    """How a cell stands to the others; `word` says it to those who do not see the mark."""

    mark: str
    word: str
    ink: Ink = Ink.QUIET


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report tells of a line: `words`, a `note` below them, and where to read it.

    `quoted` words are the report's own; `share` is the length of a bar, 1 for the longest of the table.
    """

    words: str
    passages: tuple[Passage, ...]
    sign: Sign | None = None
    note: str = ""
    quoted: bool = True
    share: float | None = None

    @property
    def spoken(self) -> str:
        """The cell in words alone."""
        sign = tr(self.sign.word) if self.sign else ""
        sign = "" if self.note.startswith(sign) else sign
        return ", ".join(part for part in (sign, self.note, self.words) if part)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing over all reports; `cells` stand in the order of the reports, None where it is not found.

    `passages` are where `what` itself can be read; a `stressed` line is one that is looked at first.
    """

    what: str
    cells: tuple[Cell | None, ...]
    kind: str = ""
    told_by: str = ""
    passages: tuple[Passage, ...] = ()
    stressed: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with the words around it.

    `heading` and `tellers` stand over the first and the last column, `empty` in place of no lines,
    `missing` in place of a cell, `legend` explains the signs, `stress` names the stressed lines,
    where they can be shown alone.
    """

    heading: str
    lines: tuple[Line, ...] = ()
    empty: str = ""
    legend: tuple[str, ...] = ()
    stress: str = ""
    tellers: str = field(default_factory=lambda: tr("Told by"))
    missing: str = field(default_factory=lambda: tr("not found"))

    @property
    def stressed(self) -> int:
        return sum(line.stressed for line in self.lines)

    @property
    def noted(self) -> bool:
        """Whether cells have a second line."""
        return any(cell.note for line in self.lines for cell in line.cells if cell)
