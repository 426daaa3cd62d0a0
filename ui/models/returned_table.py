"""What came back in a PDF as a table: new notes, changed ones, and what could not be placed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.model.annotation import Annotation
from app.model.one_line import shortened, squeezed
from ui.child_work import Comeback
from ui.messages import plain_tip, tr

STATE, WORDS, COMMENT, AUTHOR = range(4)
_LONGEST = 240  # letters of a cell; the rest is in its tooltip

Index = QModelIndex | QPersistentModelIndex


class Outcome(StrEnum):
    """What becomes of a highlight or a comment."""

    NEW = "new"
    CHANGED = "changed"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """One row: what becomes of it, the words it is on, what was written, by whom."""

    outcome: Outcome
    words: str
    comment: str
    author: str
    page: int = 0


def returned_lines(back: Comeback) -> tuple[ReturnedLine, ...]:
    """What could not be placed comes first: it needs the reader."""
    return tuple(_lines(back))


def outcome_words(line: ReturnedLine) -> str:
    if line.outcome is Outcome.UNPLACED:
        return tr("Not placed, page {page}", page=line.page)
    return tr("New note") if line.outcome is Outcome.NEW else tr("Changed note")


class ReturnedTable(QAbstractTableModel):
    """Four columns, a row for each highlight or comment."""

    def __init__(self, lines: tuple[ReturnedLine, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return (tr("Comes back as"), tr("On the words"), tr("Comment"), tr("By"))[section]

    def data(self, index: Index, role: int = 0) -> str | None:
        line = self._lines[index.row()]
        told = (outcome_words(line), line.words, line.comment, line.author)[index.column()]
        told = squeezed(told)
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(told, _LONGEST)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(told)
        return None


def _lines(back: Comeback) -> Iterator[ReturnedLine]:
    taken = {note.id: note for note in back.taken.project.annotations}
    for one in back.taken.unplaced:
        yield ReturnedLine(Outcome.UNPLACED, one.words, one.comment, one.author, one.page)
    for name in back.taken.changed:
        yield _line(Outcome.CHANGED, taken[name])
    for name in back.taken.added:
        yield _line(Outcome.NEW, taken[name])


def _line(outcome: Outcome, note: Annotation) -> ReturnedLine:
    return ReturnedLine(outcome, " … ".join(a.exact for a in note.anchors), note.body, note.author)
