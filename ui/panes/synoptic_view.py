"""The synopsis: several reports side by side in rows, or each as written, with marks and notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from app.model.alignment import Row
from app.model.finding import Finding, Mark, MarkKind, Pair
from app.model.report import Report
from app.model.span import Passage, ReportId
from ui.panes import pane_access
from ui.panes.canvas import Canvas
from ui.panes.column_heads import ColumnHeads
from ui.panes.drag_scroll import DragScroll
from ui.panes.head_requests import HeadRequests
from ui.panes.markings import Markings
from ui.panes.overview_bar import OverviewBar
from ui.panes.pane_caret import Selection
from ui.panes.reading_place import ReadingPlace
from ui.panes.report_pane import ReportPane
from ui.panes.sight import paragraphs_in_sight, ticks, windows
from ui.panes.values import ColumnHead, Mode, NoteMark, TextLook
from ui.theme import Theme, current_theme

__all__ = ["ColumnHead", "Mode", "NoteMark", "SynopticView", "TextLook"]

_TICKS_WAIT = 20  # ms: many changes of place in a row are drawn once


class SynopticView(QWidget):
    """Shows values and emits what the reader asks for; it decides nothing about the text."""

    passage_selected = Signal(object)  # Passage | None: the words the reader selected
    marks_activated = Signal(object)  # tuple[str, ...]: findings under a click or Enter, smallest first
    notes_activated = Signal(object)  # tuple[str, ...]: notes under a click or Enter, smallest first
    note_dragged = Signal(str, int, object)  # a note, which of its passages, the Span it shall cover
    row_changed = Signal(int)  # the row being read
    pivot_requested = Signal(str)  # the report whose head was chosen
    move_requested = Signal(str, object)  # a report, the one before which its column shall stand or None
    width_requested = Signal(str, object)  # a report, how many times its share it shall take or None for one
    head_menu_requested = Signal(str, QPoint)  # the report whose head it is, where on the screen
    labels_wanted = Signal(object)  # LabelRequest: the reader wants to say what a block is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        pane_access.install()
        theme = current_theme()
        self._heads = ColumnHeads(theme, self)
        self._canvas = Canvas(theme, self)
        self._columns = self._canvas.columns
        self._drag_scroll = DragScroll(self._canvas)
        self._overview = OverviewBar(theme, self)
        self._markings = Markings(self._columns)
        self._asks = HeadRequests(self._heads, self._canvas)
        self._place = ReadingPlace(self._canvas)
        self._ticks_due = QTimer(self, interval=_TICKS_WAIT, singleShot=True)
        self._arrange_parts()
        self._connect_parts()

    # values in

    def set_reports(self, reports: Sequence[Report], heads: Sequence[ColumnHead]) -> None:
        """Show these reports at once, a row for each paragraph index until `set_rows` tells better."""
        self._place.forget()
        self._heads.set_heads(heads)
        self._overview.set_columns([head.siglum for head in heads])
        self._canvas.set_reports(reports, heads)
        self._markings.draw_anew()
        self._ticks_due.start()

    def set_heads(self, heads: Sequence[ColumnHead]) -> None:
        """Say otherwise whose the columns are; what is read stays as it stands."""
        self._heads.set_heads(heads)
        self._overview.set_columns([head.siglum for head in heads])
        self._canvas.set_heads(heads)
        self._ticks_due.start()

    def set_rows(self, rows: Sequence[Row], told: Sequence[str]) -> None:
        """Stand the paragraphs in these rows; `told` says for each how many origins tell it, '2 of 3'."""
        self._canvas.set_rows(rows, told)
        self._ticks_due.start()

    def set_tags(self, tags: Mapping[tuple[ReportId, int], str]) -> None:
        """Words above single paragraphs, 'Same copy as A', by report and paragraph index.

        What is told out of order is known from the rows and says so by itself.
        """
        self._canvas.set_same_copy(tags)

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        """What linked sentences do: ribbons between columns that differ are drawn so."""
        self._columns.set_pairs(pairs)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline these words."""
        self._markings.set_marks(marks)
        self._ticks_due.start()

    def set_notes(self, notes: Sequence[NoteMark]) -> None:
        """Tint the words of these notes."""
        self._markings.set_notes(notes)

    def choose_note(self, note: str | None) -> None:
        """Let the ends of this note's words be dragged."""
        self._markings.choose_note(note)

    def set_visible_kinds(self, kinds: frozenset[MarkKind]) -> None:
        """Show only marks of these kinds."""
        self._markings.set_kinds(kinds)
        self._ticks_due.start()

    def set_mode(self, mode: Mode) -> None:
        """Change between aligned and as written; the row being read stays."""
        self._canvas.set_mode(mode)
        self._ticks_due.start()

    def set_look(self, look: TextLook) -> None:
        """Set the reports' text in this size, font and density; the row being read stays."""
        self._canvas.set_look(look)

    def set_widths(self, widths: Mapping[ReportId, float]) -> None:
        """How many times its share each of these columns takes."""
        self._canvas.set_widths(widths)

    def set_scroll_together(self, together: bool) -> None:
        """As written: whether all columns scroll with the one under the pointer."""
        self._canvas.set_scroll_together(together)

    def set_left_out(self, shown: bool) -> None:
        """Whether text that is no part of the reports is shown, dimmed, where it stood."""
        self._canvas.set_left_out(shown)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._heads.set_theme(theme)
        self._columns.set_theme(theme)
        self._overview.set_theme(theme)
        self.update()

    # where the reader is

    def select_finding(self, finding: Finding | None) -> None:
        """Tint the finding's words in every column and bring its row level and into sight."""
        pane = self._markings.select(finding, self._place.column)
        if pane is not None:
            self._canvas.show_level(pane)
            self._place.choose(pane.column, _first_paragraph(pane))

    def go_to(self, passage: Passage) -> None:
        """Bring the passage into sight and put the caret there."""
        pane = self._pane(passage.report)
        if pane is None or not pane.text.paragraphs:
            return
        place = pane.text.place(passage.span.start)
        self._canvas.bring(pane, QRectF(pane.box_of(place)))
        pane.caret_shown = True
        pane.set_selection(Selection(place, place))
        pane.setFocus()
        self._place.choose(pane.column, place.paragraph)

    def selected_passage(self) -> Passage | None:
        """The words the reader selected."""
        return next((p for p in map(ReportPane.selected_passage, self._columns.panes) if p), None)

    def copy_selection(self) -> None:
        """Put the selected words on the clipboard, as they stand in the report."""
        for pane in self._columns.panes:
            passage = pane.selected_passage()
            if passage is not None:
                QGuiApplication.clipboard().setText(passage.span.of(pane.report.text))

    def move_column(self, by: int) -> None:
        """Let the column that is being read stand one place further to the right or, with -1, to the left."""
        pane = self._place.pane()
        if pane is not None:
            self._asks.move(pane.column, pane.column + by)

    def ask_labels(self) -> None:
        """Ask what the paragraph at the caret is."""
        pane = self._place.pane()
        if pane is not None:
            pane.ask_labels()

    def report_read(self) -> ReportId | None:
        """The report in which the reader is: with the keyboard, else with a selection, else the first."""
        pane = self._place.pane()
        return pane.report.id if pane else None

    def take_keyboard(self) -> None:
        """Let the keyboard speak to the report that is read."""
        pane = self._place.pane()
        if pane is not None:
            pane.setFocus()

    def anchor_rect(self, passage: Passage) -> QRect:
        """The box around the passage's words, in this view's coordinates; empty where there are none."""
        pane = self._pane(passage.report)
        if pane is None:
            return QRect()
        box = QRect()
        for piece in pane.boxes_of(passage.span):
            box = box.united(piece.toAlignedRect())
        return box.translated(pane.mapTo(self, QPoint(0, 0)))

    # parts

    def _arrange_parts(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._heads, 0, 0)
        grid.addWidget(self._canvas, 1, 0)
        grid.addWidget(self._overview, 0, 1, 2, 1)
        grid.setColumnStretch(0, 1)

    def _connect_parts(self) -> None:
        self._canvas.arranged.connect(self._arrange_heads)
        self._canvas.scrolled.connect(self._follow_scroll)
        self._canvas.placed.connect(self._ticks_due.start)
        self._columns.selection_changed.connect(self._read_caret)
        self._columns.selection_ended.connect(self._tell_selection)
        self._columns.marks_activated.connect(self._tell_marks)
        self._columns.notes_activated.connect(self._tell_notes)
        self._columns.note_dragged.connect(self.note_dragged)
        self._columns.labels_wanted.connect(self.labels_wanted)
        self._columns.keyboard_came.connect(self._heads.show_keyboard)
        self._columns.paragraph_requested.connect(self._go_to_paragraph)
        self._asks.pivot_requested.connect(self.pivot_requested)
        self._asks.move_requested.connect(self.move_requested)
        self._asks.width_requested.connect(self.width_requested)
        self._asks.menu_requested.connect(self.head_menu_requested)
        self._place.row_changed.connect(self.row_changed)
        self._overview.scroll_requested.connect(self._canvas.scroll_to_share)
        self._ticks_due.timeout.connect(self._show_ticks)

    def _pane(self, report: ReportId) -> ReportPane | None:
        return next((pane for pane in self._columns.panes if pane.report.id == report), None)

    # what happens

    def _arrange_heads(self) -> None:
        self._heads.arrange(self._canvas.measures, [pane.x() for pane in self._columns.panes])

    def _follow_scroll(self) -> None:
        aligned = self._canvas.mode is Mode.ALIGNED
        self._overview.set_windows(windows(self._canvas), together=aligned)
        self._heads.set_paragraphs([] if aligned else paragraphs_in_sight(self._canvas))
        self._place.follow()

    def _read_caret(self, column: int) -> None:
        pane_access.tell_caret(self._columns.panes[column])
        self._place.choose(column, self._columns.panes[column].selection.caret.paragraph)

    def _tell_selection(self, _column: int) -> None:
        self.passage_selected.emit(self.selected_passage())

    def _tell_marks(self, column: int, findings: tuple[str, ...]) -> None:
        self._read_caret(column)
        self.marks_activated.emit(findings)

    def _tell_notes(self, _column: int, notes: tuple[str, ...]) -> None:
        self.notes_activated.emit(notes)

    def _go_to_paragraph(self, column: int, paragraph: int) -> None:
        report = self._columns.panes[column].report
        self.go_to(Passage(report.id, report.paragraphs[paragraph].span))

    def _show_ticks(self) -> None:
        self._overview.set_ticks(ticks(self._canvas))


def _first_paragraph(pane: ReportPane) -> int:
    first = pane.marks.first_selected()
    return first[0] if first else 0
