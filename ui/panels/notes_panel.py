"""The reader's notes: searched, filtered, sorted, grouped; the chosen one is written where it is listed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.model.annotation import AnnotationId
from app.model.report import Report
from ui.messages import counted, tr
from ui.models.note_filter import NoteFilter
from ui.models.note_lines import NoteLine
from ui.models.note_list import GroupHead, Listed, NoteGrouping, NoteOrder, listed
from ui.models.note_request import NoteAct, NoteRequest
from ui.models.tag_book import TagBook
from ui.panels.empty_list import EmptyList
from ui.panels.note_entry import NoteEntry
from ui.panels.note_filters import NoteFilters
from ui.panels.note_order_button import NoteOrderButton
from ui.panels.panel import Panel
from ui.panels.roll import Roll, RollRow
from ui.panels.wrapped_label import WrappedLabel

_NOTE, _GROUP = "note", "group"


class NotesPanel(Panel):
    """Shows values and emits requests; filter, order and grouping of the list are its own."""

    asked = Signal(object)  # NoteRequest

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notes", tr("Notes"), parent)
        self._lines: tuple[NoteLine, ...] = ()
        self._listed: tuple[AnnotationId, ...] = ()
        self._rows: dict[str, Listed] = {}
        self._reports: tuple[Report, ...] = ()
        self._book = TagBook()
        self._chosen: AnnotationId | None = None
        self.filter = NoteFilter()
        self._order, self._grouping = NoteOrder.PLACE, NoteGrouping.NONE
        self.filters = NoteFilters(self)
        self.filters.wanted.connect(self.set_filter)
        self.order = NoteOrderButton(self.head)
        self.order.order_wanted.connect(self.set_order)
        self.order.grouping_wanted.connect(self.set_grouping)
        self.add_to_head(self.order)
        self.filters.left.connect(self._leave)
        self.nothing = _Nothing(self)
        self.nothing.all_wanted.connect(self._show_all)
        self.roll = Roll(self._make, self._fill, self)
        self.roll.setAccessibleName(tr("Notes"))
        self.roll.stepped.connect(self._step_by_key)
        self.roll.entered.connect(self._write_chosen)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.nothing, 1)
        self.column.addWidget(self.roll, 1)
        self.body.setMinimumWidth(240)
        self._list()

    # values in

    def show_notes(self, lines: Sequence[NoteLine], book: TagBook, reports: Sequence[Report]) -> None:
        self._lines, self._book, self._reports = tuple(lines), book, tuple(reports)
        self._list()

    def choose(self, note: AnnotationId | None) -> None:
        """Show which note is the chosen one."""
        if note != self._chosen:
            self._chosen = note
            self.roll.keep(note)
            self._show_rows()
        if note in self._listed:
            self.roll.bring(str(note))

    def write(self, note: AnnotationId) -> None:
        """Put the caret into the note's text."""
        self._let_through(note)
        self.choose(note)
        self.entry(note).begin_writing()

    def entry(self, note: AnnotationId) -> NoteEntry:
        """The note's entry, which comes into sight."""
        entry = self.roll.bring(str(note))
        if not isinstance(entry, NoteEntry):
            raise KeyError(note)
        return entry

    def step(self, by: int) -> None:
        """Ask for the note so many further down the list."""
        if not self._listed:
            return
        here = self._listed.index(self._chosen) if self._chosen in self._listed else -1 if by > 0 else 0
        there = max(0, min(len(self._listed) - 1, here + by))
        self.asked.emit(NoteRequest(self._listed[there], NoteAct.CHOOSE))

    def set_filter(self, wanted: NoteFilter) -> None:
        self.filter = wanted
        self._list_anew()

    def set_order(self, order: NoteOrder) -> None:
        self._order = order
        self._list_anew()

    def set_grouping(self, grouping: NoteGrouping) -> None:
        self._grouping = grouping
        self._list_anew()

    # the list

    def _list(self) -> None:
        shown = listed(self._lines, self.filter, self._order, self._grouping, self._reports)
        self._rows = {_key(one): one for one in shown}
        self._listed = tuple(line.note.id for line in shown if isinstance(line, NoteLine))
        self._tell_count()
        self.filters.setVisible(bool(self._lines))
        self.filters.show_filter(self._lines, self._reports, self.filter)
        self.order.show_order(self._order, self._grouping)
        self.order.setVisible(bool(self._lines))
        self.nothing.explain(len(self._lines))
        self.nothing.setVisible(not shown)
        self.roll.setVisible(bool(shown))
        self._show_rows()

    def _show_rows(self) -> None:
        self.roll.show_rows(tuple(self._rows), self._row_of)

    def _list_anew(self) -> None:
        """Another list begins at its top, or where the chosen note stands in it."""
        self._list()
        self.roll.verticalScrollBar().setValue(0)
        if self._chosen in self._listed:
            self.roll.bring(str(self._chosen))

    def _tell_count(self) -> None:
        total, passing = len(self._lines), len(self._listed)
        if passing == total:
            self.set_count(total)
        else:
            self.tell_count(tr("{n} of {total}", n=passing, total=total))

    def _row_of(self, key: str) -> RollRow:
        one = self._rows[key]
        if isinstance(one, GroupHead):
            return RollRow(_GROUP, one)
        return RollRow(_NOTE, (one, self._book, one.note.id == self._chosen))

    def _make(self, kind: str) -> QWidget:
        if kind == _GROUP:
            return WrappedLabel("group", self)
        entry = NoteEntry(self)
        entry.asked.connect(self.asked)
        return entry

    def _fill(self, widget: QWidget, value: object) -> None:
        if isinstance(widget, NoteEntry) and isinstance(value, tuple):
            line, book, chosen = value
            widget.setObjectName(str(line.note.id))
            widget.show_note(line, book, chosen=chosen)
        elif isinstance(widget, WrappedLabel) and isinstance(value, GroupHead):
            widget.setText(tr("{words} · {n}", words=value.words, n=value.count))

    def _let_through(self, note: AnnotationId) -> None:
        """A filter that hides the note would hide what is written in it."""
        if note not in self._listed:
            self.set_filter(NoteFilter())

    def _step_by_key(self, by: int) -> None:
        """The keyboard stays in the list."""
        self.step(by)
        self.roll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_chosen(self) -> None:
        if self._chosen in self._listed and self._chosen is not None:
            self.write(self._chosen)

    def _show_all(self) -> None:
        self.set_filter(NoteFilter())

    def _leave(self) -> None:
        if self._chosen is not None:
            self.asked.emit(NoteRequest(self._chosen, NoteAct.LEAVE))
        elif self._listed:
            self.roll.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _key(one: Listed) -> str:
    return one.note.id if isinstance(one, NoteLine) else f"{_GROUP} {one.value}"


class _Nothing(EmptyList):
    """Why no note is listed, and the way back to all."""

    def explain(self, there: int) -> None:
        self.back.setVisible(there > 0)
        self.back.setText(counted(there, "Show the {n} note", "Show all {n} notes"))
        hint = tr("Select words in a report, then press H to highlight or N to write.")
        self.words.setText(tr("No note passes the filter.") if there else hint)
