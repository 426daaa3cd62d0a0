"""While the reader drags a selection beyond the view, scrolls on and lets the selection grow."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.panes.canvas import Canvas

_TICK = 30  # ms
_SPEED = 0.35  # of the distance beyond the edge, each tick: farther is faster
_FASTEST = 60


class DragScroll(QObject):
    """Runs only while the pointer is outside the pane with the button down."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._column, self._beyond = 0, 0
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._step)
        canvas.columns.dragged_beyond.connect(self._set)

    def _set(self, column: int, beyond: int) -> None:
        self._column, self._beyond = column, beyond
        if not beyond:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _step(self) -> None:
        step = max(-_FASTEST, min(_FASTEST, round(self._beyond * _SPEED) or (1 if self._beyond > 0 else -1)))
        bar = self._canvas.verticalScrollBar()
        bar.setValue(bar.value() + step)
        self._canvas.columns.panes[self._column].extend_to_pointer()
