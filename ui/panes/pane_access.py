"""Screen readers: a report's column as a text they can walk through.

The binding sets the rules. A text interface is handed over as the address of its C++ half; anything else,
None included, ends the program at the first question of a screen reader. Interface, text and address must
live as long as the widget. Selections and attributes are not bound, so none is promised.
"""

from __future__ import annotations

from functools import cache

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from ui.announce import announce
from ui.messages import tr, translated
from ui.offsets import Offsets
from ui.panes.pane_caret import Selection
from ui.panes.report_pane import ReportPane
from ui.panes.report_text import Place
from ui.theme import load_patterns

_NOTHING = shiboken6.VoidPtr(0)
_alive: dict[int, PaneAccess] = {}


@cache
def install() -> None:
    """Let Qt ask here for the interface of a pane; once, before the first window."""
    QAccessible.installFactory(_make)


def tell_caret(pane: ReportPane) -> None:
    """Tell a listening screen reader that the caret moved, and what marks it came to or left."""
    access = _alive.get(_address(pane))
    if QAccessible.isActive() and access is not None:
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, access.words.cursorPosition()))
        announce(pane, access.change_of_marks())


class PaneText(QAccessibleTextInterface):
    """Offsets are UTF-16 units of the report's whole text, points are of the screen."""

    def __init__(self, pane: ReportPane) -> None:
        super().__init__()
        self._pane = pane
        self._offsets = Offsets(pane.report.text)

    def characterCount(self) -> int:
        return self._offsets.to_qt(len(self._pane.report.text))

    def text(self, start: int, end: int) -> str:
        return self._pane.report.text[self._code_point(start) : self._code_point(end)]

    def cursorPosition(self) -> int:
        return self._unit(self._pane.selection.caret)

    def setCursorPosition(self, position: int) -> None:
        self.setSelection(0, position, position)

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def setSelection(self, _index: int, start: int, end: int) -> None:
        self._pane.set_selection(Selection(self._place(start), self._place(end)))

    def removeSelection(self, _index: int) -> None:
        caret = self._pane.selection.caret
        self._pane.set_selection(Selection(caret, caret))

    def characterRect(self, offset: int) -> QRect:
        box = self._pane.box_of(self._place(offset))
        return QRect(self._pane.mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._unit(self._pane.place_at(QPointF(self._pane.mapFromGlobal(point))))

    def scrollToSubstring(self, start: int, _end: int) -> None:
        place = self._place(start)
        self._pane.set_selection(Selection(place, place))
        self._pane.caret_moved.emit(self._pane.column)

    def _place(self, unit: int) -> Place:
        return self._pane.text.place(self._code_point(unit))

    def _unit(self, place: Place) -> int:
        return self._offsets.to_qt(self._pane.text.code_point(place))

    def _code_point(self, unit: int) -> int:
        return self._offsets.from_qt(max(0, unit))


class PaneAccess(QAccessibleWidget):
    """A read-only document of several lines."""

    def __init__(self, pane: ReportPane) -> None:
        super().__init__(pane, QAccessible.Role.Document, pane.accessibleName())
        self._pane = pane
        self._kinds: tuple[str, ...] = ()
        self.words = PaneText(pane)
        self._words_address = shiboken6.VoidPtr(_address(self.words))

    def change_of_marks(self) -> str:
        """What marks begin or end where the caret is now, in words: 'differ', 'agree ends'."""
        here = self._pane.marks.kinds_at(self._pane.selection.caret)
        begun = [translated(load_patterns()[kind].word) for kind in here if kind not in self._kinds]
        left = [translated(load_patterns()[kind].word) for kind in self._kinds if kind not in here]
        self._kinds = here
        return ", ".join((*begun, *(tr("{kind} ends", kind=kind) for kind in left)))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> shiboken6.VoidPtr:  # type: ignore[override]
        return self._words_address if kind == QAccessible.InterfaceType.TextInterface else _NOTHING

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, ReportPane):
        return None
    access, key = PaneAccess(thing), _address(thing)
    _alive[key] = access
    thing.destroyed.connect(_Release(key))
    return access


def _address(thing: shiboken6.Object) -> int:
    """Of the C++ half: no other lives there before this one is destroyed."""
    return int(shiboken6.getCppPointer(thing)[0])


class _Release:
    """Lets go of an interface when its widget is gone."""

    __slots__ = ("_key",)

    def __init__(self, key: int) -> None:
        self._key = key

    def __call__(self, *_: object) -> None:
        _alive.pop(self._key, None)
