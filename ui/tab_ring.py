"""Where Tab goes: round the window as it is seen, region by region, line by line, left to right.

Qt's own order is that in which widgets were made; columns, heads and cards are made anew all the time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeGuard

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QToolBar, QWidget

_AREAS = {  # docks before and after the middle of the window
    Qt.DockWidgetArea.TopDockWidgetArea: 0,
    Qt.DockWidgetArea.LeftDockWidgetArea: 1,
    Qt.DockWidgetArea.RightDockWidgetArea: 3,
    Qt.DockWidgetArea.BottomDockWidgetArea: 4,
}
_MIDDLE, _LAST = 2, 5
_SAME_LINE = 0.5  # of the lower of two widgets lies beside the other


def step(window: QMainWindow, by: int) -> QWidget | None:
    """What the keyboard goes to from where it is: the next stop, or with -1 the one before."""
    ring = stops(window)
    if not ring:
        return None
    here = window.focusWidget()
    if here in ring:
        return ring[(ring.index(here) + by) % len(ring)]
    inside = [at for at, stop in enumerate(ring) if here is not None and stop.isAncestorOf(here)]
    return ring[(inside[-1] + by) % len(ring)] if inside else ring[0 if by > 0 else -1]


def stops(window: QMainWindow) -> list[QWidget]:
    """Everything that takes the keyboard, in order."""
    return [stop for region in _regions(window) for stop in _within(region)]


def _regions(window: QMainWindow) -> list[QWidget]:
    bars = [bar for bar in window.findChildren(QToolBar) if bar.parent() is window]
    docks = [dock for dock in window.findChildren(QDockWidget) if not dock.isFloating()]
    placed = [(_AREAS.get(window.dockWidgetArea(dock), _LAST), dock.y(), dock) for dock in docks]
    parts: list[tuple[int, int, QWidget | None]] = [
        (_MIDDLE, 0, window.centralWidget()),
        (_LAST, 0, window.statusBar()),
        *placed,
    ]
    ordered = (part for _, _, part in sorted(parts, key=lambda part: part[:2]))
    return [part for part in (*bars, *ordered) if part is not None and part.isVisible()]


def _within(part: QWidget) -> Iterator[QWidget]:
    if _takes_keyboard(part):
        yield part
    for child in in_lines([child for child in part.children() if _is_seen(child)]):
        yield from _within(child)


def in_lines(widgets: Sequence[QWidget]) -> list[QWidget]:
    """From the top, and on one line from the left; which stand on one line tells how far they overlap."""
    lines: list[tuple[QRect, list[QWidget]]] = []
    for widget in sorted(widgets, key=lambda widget: (widget.y(), widget.x())):
        box = widget.geometry()
        if lines and _overlap(lines[-1][0], box):
            lines[-1] = (lines[-1][0].united(box), [*lines[-1][1], widget])
        else:
            lines.append((box, [widget]))
    return [
        widget for _, line in lines for widget in sorted(line, key=lambda widget: (widget.x(), widget.y()))
    ]


def _overlap(line: QRect, box: QRect) -> bool:
    shared = min(line.bottom(), box.bottom()) - max(line.top(), box.top()) + 1
    return shared > _SAME_LINE * min(line.height(), box.height())


def _is_seen(child: object) -> TypeGuard[QWidget]:
    return isinstance(child, QWidget) and child.isVisible() and not child.isWindow()


def _takes_keyboard(widget: QWidget) -> bool:
    if not (widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus):
        return False
    return widget.focusProxy() is None and not _is_other_choice(widget)


def _is_other_choice(widget: QWidget) -> bool:
    """Of buttons that exclude each other the checked one is the stop; arrow keys go to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return group is not None and group.exclusive() and group.checkedButton() is not None
