"""What the synopsis shows besides reports, rows and findings: notes, heads of columns, its two modes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.span import Passage
from app.settings import Density


class Mode(StrEnum):
    """Rows of paragraphs side by side, or each report in its own order with ribbons between."""

    ALIGNED = "aligned"
    AS_WRITTEN = "as_written"


@dataclass(frozen=True, slots=True)
class TextLook:
    """How the reports are set: at `zoom` 1.0 in plain size; without a `family` in the program's own serif.

    Columns take `width` times their share of the room; `gaps_collapsed` are one line high.
    """

    zoom: float = 1.0
    density: Density = Density.REGULAR
    family: str = ""
    width: float = 1.0
    gaps_collapsed: bool = False


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A reader's note as it is drawn: its passages tinted in `colour`, its `number` beside the last.

    `places` are those of the passages among all that the note has; a `foreign` one is another reader's.
    """

    id: str
    number: int
    passages: tuple[Passage, ...]
    colour: str
    places: tuple[int, ...] = ()
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """What stands above a report's column; `line` is the smaller second line.

    `alert` is what must be known before the report is quoted, `notices` are all that was noticed.
    """

    siglum: str
    title: str
    line: str
    pivot: bool
    alert: str = ""
    notices: tuple[str, ...] = ()
