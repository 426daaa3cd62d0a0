"""A long list of widgets of any height: only those in sight are made, the others are a guessed height."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from ui.panels.roll_places import GAP, RollPlaces
from ui.theme import current_theme

_INSET = 8  # px beside the rows
_PASSES = 6  # heights met on the way bring other rows into sight; more than these are settled later
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


@dataclass(frozen=True, slots=True)
class RollRow:
    """One row: its widget is made by `kind` and filled with `value`."""

    kind: str
    value: object


class Roll(QAbstractScrollArea):
    """`make` gives an empty widget of a kind, `fill` shows a value in it."""

    stepped = Signal(int)  # by how many rows the keyboard wants to go
    entered = Signal()

    def __init__(
        self, make: Callable[[str], QWidget], fill: Callable[[QWidget, object], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._make, self._fill = make, fill
        self._row_of: Callable[[str], RollRow] = _no_row
        self._places = RollPlaces()
        self._shown: dict[str, tuple[QWidget, object]] = {}
        self._kept: str | None = None
        self._brought: str | None = None
        self._arranging = False
        self._settle = QTimer(self, interval=0, singleShot=True)
        self._settle.timeout.connect(self._settled)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(24)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # values in

    def show_rows(self, keys: Sequence[str], row_of: Callable[[str], RollRow]) -> None:
        """Show these rows; one that stays keeps its widget, so that typing is never interrupted."""
        held = self._held()
        self._row_of = row_of
        self._places.set_keys(keys)
        for key in [key for key in self._shown if key not in self._places]:
            self._drop(key)
        for key in list(self._shown):  # a field that is hidden hands its words over: rows may be shown anew
            self._refill(key)
        self._fit_bar()
        self._hold(held)
        self._arrange()

    def keep(self, key: str | None) -> None:
        """Let the widget of this row stay though it is out of sight."""
        self._kept = key

    def bring(self, key: str) -> QWidget:
        """The widget of a row, which comes into sight; raises KeyError if there is no such row."""
        if key not in self._places:
            raise KeyError(key)
        self._kept = self._brought = key
        self._bring_again()
        self._settle.start()
        return self._widget(key)

    def shown(self) -> dict[str, QWidget]:
        """The widgets that exist, by their keys."""
        return {key: widget for key, (widget, _) in self._shown.items()}

    # geometry

    def _fit_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, height))
        bar.setRange(0, max(0, self._places.total - height))

    def _arrange(self) -> None:
        """Make what is in sight, measure it, and put it in its place."""
        if self._arranging:
            return
        self._arranging = True
        for _ in range(_PASSES):
            if not self._measure():
                break
        else:
            self._settle.start()
        in_sight = set(self._in_sight())
        for key in list(self._shown):
            if key not in in_sight and not self._stays(key):
                self._drop(key)
        self._put()
        self._arranging = False

    def _settled(self) -> None:
        self._arrange()
        self._bring_again()
        self._brought = None

    def _bring_again(self) -> None:
        """What is brought may turn out to be higher than was thought."""
        for _ in range(2):
            if self._brought is None or self._brought not in self._places:
                return
            top, high = self._places.top(self._brought), self._places.height(self._brought)
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if top < bar.value() or high > room:
                bar.setValue(top)
            elif top + high > bar.value() + room:
                bar.setValue(top + high - room)
            self._arrange()

    def _measure(self) -> bool:
        """Whether a row in sight is of another height than was thought."""
        held, width = self._held(), self._width()
        learnt = [self._places.learn(key, _height(self._widget(key), width)) for key in self._in_sight()]
        if any(learnt):
            self._places.stand()
            self._fit_bar()
            self._hold(held)
        return any(learnt)

    def _put(self) -> None:
        offset = self.verticalScrollBar().value()
        for key, (widget, _) in self._shown.items():
            top, height = self._places.top(key) - offset, self._places.height(key)
            widget.setGeometry(_INSET, top, self._width(), height)
            widget.show()

    def _in_sight(self) -> tuple[str, ...]:
        top = self.verticalScrollBar().value()
        return self._places.between(top, top + self.viewport().height())

    def _held(self) -> tuple[str, int] | None:
        """The first row in sight and how far it is above the edge: it stays there while others grow."""
        seen = self._in_sight()
        return (seen[0], self._places.top(seen[0]) - self.verticalScrollBar().value()) if seen else None

    def _hold(self, held: tuple[str, int] | None) -> None:
        if held is not None and held[0] in self._places:
            self.verticalScrollBar().setValue(self._places.top(held[0]) - held[1])

    def _width(self) -> int:
        return max(1, self.viewport().width() - 2 * _INSET)

    # widgets

    def _widget(self, key: str) -> QWidget:
        if key not in self._shown:
            row = self._row_of(key)
            widget = self._make(row.kind)
            widget.setParent(self.viewport())
            self._fill(widget, row.value)
            self._shown[key] = (widget, row.value)
        return self._shown[key][0]

    def _refill(self, key: str) -> None:
        if key not in self._shown:
            return
        widget, value = self._shown[key]
        new = self._row_of(key).value
        if new != value:
            self._shown[key] = (widget, new)
            self._fill(widget, new)

    def _drop(self, key: str) -> None:
        widget, _ = self._shown.pop(key)
        widget.hide()
        widget.deleteLater()

    def _stays(self, key: str) -> bool:
        focused = QApplication.focusWidget()
        return key == self._kept or (focused is not None and self._shown[key][0].isAncestorOf(focused))

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard may come to a part that is half out of sight."""
        if new is None or not self.viewport().isAncestorOf(new):
            return
        top = new.mapTo(self.viewport(), new.rect().topLeft()).y()
        below = top + new.height() - self.viewport().height()
        bar = self.verticalScrollBar()
        if top < 0:
            bar.setValue(bar.value() + top - GAP)
        elif below > 0:
            bar.setValue(bar.value() + below + GAP)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._arrange()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # some row has grown or shrunk
            self._settle.start()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().role("focus"), 1.5))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2), 6, 6)


def _no_row(key: str) -> RollRow:
    raise KeyError(key)


def _height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None:
        layout.activate()
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
