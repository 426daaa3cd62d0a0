"""The columns themselves: a pane for each report, the row gutter, the gutters with ribbons between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.model.alignment import Row
from app.model.finding import Pair
from app.model.report import Report
from app.model.span import ReportId, Span
from ui.messages import counted, tr
from ui.panes.link_gutter import LinkGutter
from ui.panes.measures import CHANNEL, Measures
from ui.panes.pane_caret import Selection
from ui.panes.placing import Placing, Slot
from ui.panes.report_pane import ReportPane
from ui.panes.ribbons import ribbons
from ui.panes.row_gutter import RowGutter
from ui.panes.rows import row_labels, rows_by_index
from ui.panes.tags import given_tags, order_tags
from ui.panes.values import ColumnHead, Mode
from ui.theme import Theme


class Columns(QObject):
    """Speaks for all panes at once: only one holds a selection, all show what the pointer is on."""

    selection_changed = Signal(int)  # column
    selection_ended = Signal(int)  # column
    caret_moved = Signal(int)  # column
    marks_activated = Signal(int, object)  # column, finding ids
    notes_activated = Signal(int, object)  # column, note ids
    note_dragged = Signal(str, int, object)  # note, which of its passages, Span
    paragraph_requested = Signal(int, int)  # column, paragraph: the nearest to a gap, the end of a ribbon
    dragged_beyond = Signal(int, int)  # column, px
    labels_wanted = Signal(object)  # LabelRequest
    keyboard_came = Signal(int, bool)  # column: it is read by keyboard, or no longer

    def __init__(self, theme: Theme, port: QWidget) -> None:
        super().__init__(port)
        self._theme, self._port = theme, port
        self.gutter = RowGutter(theme, port)
        self.panes: tuple[ReportPane, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._links: tuple[LinkGutter, ...] = ()
        self._reports: tuple[Report, ...] = ()
        self._pairs: tuple[Pair, ...] = ()
        self._same_copy: Mapping[tuple[ReportId, int], str] = {}
        self._pivot = 0
        self._mode = Mode.ALIGNED
        self._ribbons_due = False
        self._left_out_shown = False

    # values in

    def reads(self, reports: Sequence[Report]) -> bool:
        """Whether these are the reports of the columns in the same paragraphs, whatever names they say."""
        return [_parts(pane.report) for pane in self.panes] == [_parts(report) for report in reports]

    def set_reports(self, reports: Sequence[Report], heads: Sequence[ColumnHead]) -> None:
        for old in (*self.panes, *self._links):
            old.clearFocus()  # else Qt looks through the whole window for who takes it
            old.hide()
            old.deleteLater()
        self._reports = tuple(reports)
        self.panes = tuple(
            ReportPane(column, report, head.siglum, self._theme, self._port)
            for column, (report, head) in enumerate(zip(reports, heads, strict=True))
        )
        self._links = tuple(LinkGutter(a, b, self._theme, self._port) for a, b in pairwise(self.panes))
        self.set_left_out(self._left_out_shown)
        self.set_heads(heads)
        for pane in self.panes:
            self._connect(pane)
            pane.show()
        for link in self._links:
            link.followed.connect(self.paragraph_requested)
        self.rows = rows_by_index(reports)
        self._share_rows(())

    def set_rows(self, rows: Sequence[Row], told: Sequence[str]) -> None:
        self.rows = tuple(rows)
        for column, pane in enumerate(self.panes):
            pane.cells = tuple(row.cells[column] for row in self.rows)
        self._share_rows(told)

    def set_same_copy(self, words: Mapping[tuple[ReportId, int], str]) -> None:
        self._same_copy = words
        self._share_tags()

    def set_pairs(self, pairs: Sequence[Pair]) -> None:
        self._pairs = tuple(pairs)
        self._share_ribbons()

    def set_left_out(self, shown: bool) -> None:
        """Show the text that is no part of the reports, or hide it; the columns need to be laid out anew."""
        self._left_out_shown = shown
        for pane in self.panes:
            pane.left_out.show(shown)
            count = len(pane.report.excluded)
            told = counted(count, "{n} block left out", "{n} blocks left out") if shown and count else ""
            pane.setAccessibleDescription(told)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        parts: tuple[RowGutter | ReportPane | LinkGutter, ...] = (self.gutter, *self.panes, *self._links)
        for part in parts:
            part.theme = theme
            part.update()

    def set_current_row(self, row: int | None) -> None:
        self.gutter.set_current(row)
        for link in self._links:
            link.set_current(row)

    # geometry

    def set_heads(self, heads: Sequence[ColumnHead]) -> None:
        """The same reports under other heads: nothing is laid out anew."""
        self._pivot = next((i for i, head in enumerate(heads) if head.pivot), 0)
        for pane, head in zip(self.panes, heads, strict=True):
            pane.siglum = head.siglum
            pane.setAccessibleName(tr("Report {siglum}: {title}", siglum=head.siglum, title=head.title))

    def set_measures(self, measures: Measures) -> None:
        self._mode = measures.mode
        if self._ribbons_due:
            self._share_ribbons()
        for column, pane in enumerate(self.panes):
            pane.set_measures(measures.of(column))
        self.gutter.padding = measures.density.padding

    def arrange(self, measures: Measures, scrolled: int) -> None:
        """Put every part where it stands while `scrolled` px are scrolled away sideways."""
        height = self._port.height()
        for pane, left, width in zip(self.panes, measures.lefts, measures.widths, strict=True):
            pane.setGeometry(left - scrolled, 0, width, height)
        for link, pane in zip(self._links, self.panes, strict=False):
            link.setGeometry(pane.geometry().right() + 1, 0, CHANNEL, height)
            link.setVisible(measures.mode is Mode.AS_WRITTEN)
        self.gutter.setGeometry(0, 0, measures.gutter, height)
        self.gutter.raise_()
        if measures.mode is Mode.ALIGNED and self.panes:
            self._pin_pivot(measures)

    def slots(self, measures: Measures) -> list[list[Slot]]:
        return [
            [
                Slot(
                    (measures.tag_height if index in pane.tags else 0.0) + pane.left_out.above(index),
                    paragraph.height,
                    pane.left_out.below(index),
                )
                for index, paragraph in enumerate(pane.text.paragraphs)
            ]
            for pane in self.panes
        ]

    def move(self, placing: Placing) -> None:
        """Stand all paragraphs at these heights."""
        for column, pane in enumerate(self.panes):
            pane.place.move(placing.tops[column], placing.edges)
        self.gutter.place.move((), placing.edges)

    def scroll_to(self, offsets: Sequence[float], y: float) -> None:
        for pane, offset in zip(self.panes, offsets, strict=True):
            pane.scroll_to(offset)
        self.gutter.scroll_to(y)
        for link in self._links:
            link.update()

    def update(self) -> None:
        for part in (self.gutter, *self.panes):
            part.update()

    def ensure_visible_lines(self) -> bool:
        """Break the lines of what is in sight; tells whether any height changed."""
        width = self._port.width()
        in_sight = [pane for pane in self.panes if pane.x() < width and pane.geometry().right() > 0]
        broken = [pane.ensure_visible_lines() for pane in in_sight]
        return any(broken)

    def _pin_pivot(self, measures: Measures) -> None:
        """While aligned columns scroll sideways the pivot stays in sight."""
        pane = self.panes[self._pivot]
        own, most = pane.x(), max(measures.gutter, self._port.width() - pane.width())
        pane.move(max(measures.gutter, min(own, most)), 0)
        pane.afloat = pane.x() != own
        pane.raise_()

    # sharing

    def _share_rows(self, told: Sequence[str]) -> None:
        self.gutter.set_rows(row_labels(self.rows, self._reports), told)
        self._share_tags()
        self._share_ribbons()

    def _share_tags(self) -> None:
        for column, pane in enumerate(self.panes):
            copies = {p: words for (report, p), words in self._same_copy.items() if report == pane.report.id}
            pane.tags = given_tags(copies) | order_tags(self.rows, column)

    def _share_ribbons(self) -> None:
        """Only while they are seen: of many pairs they take a while to find."""
        self._ribbons_due = self._mode is not Mode.AS_WRITTEN
        if self._ribbons_due:
            return
        for left, link in enumerate(self._links):
            link.set_ribbons(ribbons(self.rows, self._reports, left, self._pairs))

    def _connect(self, pane: ReportPane) -> None:
        pane.selection_changed.connect(self._keep_one_selection)
        pane.selection_ended.connect(self.selection_ended)
        pane.caret_moved.connect(self.caret_moved)
        pane.marks_activated.connect(self.marks_activated)
        pane.notes_activated.connect(self.notes_activated)
        pane.note_dragged.connect(self.note_dragged)
        pane.nearest_followed.connect(self.paragraph_requested)
        pane.dragged_beyond.connect(self.dragged_beyond)
        pane.labels_wanted.connect(self.labels_wanted)
        pane.keyboard_came.connect(self.keyboard_came)
        pane.hovered.connect(self._hover)

    def _keep_one_selection(self, column: int) -> None:
        chosen = self.panes[column]
        if chosen.selection.empty:
            self.selection_changed.emit(column)
            return
        for pane in self.panes:
            if pane is not chosen and not pane.selection.empty:
                pane.set_selection(Selection(pane.selection.caret, pane.selection.caret))
        self.selection_changed.emit(column)

    def _hover(self, finding: str | None) -> None:
        for pane in self.panes:
            pane.marks.hovered_id = finding
            pane.update()


def _parts(report: Report) -> tuple[ReportId, tuple[Span, ...]]:
    return report.id, tuple(paragraph.span for paragraph in report.paragraphs)
