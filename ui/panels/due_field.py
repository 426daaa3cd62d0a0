"""The day until when something is asked for: typed, or taken from a calendar; none is a choice too."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from ui.messages import tr
from ui.moments import full_day
from ui.panels.icon_button import IconButton

_FORMATS = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
_CENTURY = 2000  # short dates leave it out


class DueField(QWidget):
    chosen = Signal(object)  # date | None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr("Due"))
        self.line.setPlaceholderText(tr("No day"))
        self.line.editingFinished.connect(self._read)
        self.calendar = IconButton("chevron-down", tr("Choose the day in a calendar"), self)
        self.calendar.setProperty("part", "small_button")
        self.calendar.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.calendar)
        self.setFocusProxy(self.line)

    def show_day(self, day: date | None) -> None:
        self._day = day
        if not self.line.hasFocus() or not self.line.isModified():
            self.line.setText(full_day(day) if day else "")
            self._accept_look()

    def _read(self) -> None:
        """What cannot be read as a day stays to be mended, and says how a day is written."""
        if not self.line.isModified():
            return
        day = read_day(self.line.text())
        if day is None and self.line.text().strip():
            example = full_day(_today())
            self.line.setToolTip(tr("This is no day. Write it like {example}.", example=example))
            self.line.setAccessibleDescription(self.line.toolTip())
            self.line.selectAll()
            return
        self._take(day)

    def _take(self, day: date | None) -> None:
        self.line.setModified(False)
        self._accept_look()
        if day != self._day:
            self._day = day
            self.line.setText(full_day(day) if day else "")
            self.chosen.emit(day)

    def _accept_look(self) -> None:
        self.line.setToolTip(tr("Until when"))
        self.line.setAccessibleDescription("")

    def _open(self) -> None:
        menu, calendar = QMenu(self), QCalendarWidget()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._day or _today()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take_from_calendar)
        calendar.activated.connect(self._take_from_calendar)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.line.mapToGlobal(self.line.rect().bottomLeft()))
        calendar.setFocus()

    def _take_from_calendar(self, day: QDate) -> None:
        self._take(date(day.year(), day.month(), day.day()))


def _today() -> date:
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


def read_day(typed: str) -> date | None:
    """A day as the reader's language writes it, or as year-month-day."""
    typed = typed.strip()
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    locale = QLocale()
    spelled = locale.toDate(typed, tr("d MMMM yyyy"))
    forms = (spelled, *(locale.toDate(typed, form, _CENTURY) for form in _FORMATS))
    for found in forms:
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return None
