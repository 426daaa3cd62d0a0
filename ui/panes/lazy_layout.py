"""Breaks lines in short slices while the reader already reads: nothing waits for a long report."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from ui.panes.report_text import ReportText

_SLICE = 0.008  # seconds: half a frame, so that scrolling stays smooth meanwhile


class LazyLayout(QObject):
    """Emits `finished` once all paragraphs have their true height."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._todo: list[tuple[ReportText, int]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._some)

    @property
    def pending(self) -> bool:
        return bool(self._todo)

    def start(self, texts: Sequence[ReportText]) -> None:
        """Take all paragraphs of these reports, top to bottom, all columns at the same pace."""
        places = [(index, text) for text in texts for index in range(len(text.paragraphs))]
        self._todo = [(text, index) for index, text in sorted(places, key=lambda place: -place[0])]
        self._timer.start()

    def _some(self) -> None:
        end = perf_counter() + _SLICE
        while self._todo and perf_counter() < end:
            text, index = self._todo.pop()
            text.ensure(index)
        if not self._todo:
            self._timer.stop()
            self.finished.emit()
