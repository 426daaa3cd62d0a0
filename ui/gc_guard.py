"""Keeps Python's cyclic garbage collector on the GUI thread: elsewhere it may destroy a widget and crash."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000  # longer lets cycles pile up; shorter only looks at the counters more often


def collect_on_gui_thread(parent: QObject) -> QTimer:
    """Switch automatic collection off and collect from a timer of `parent` instead.

    What has been made so far, mostly modules, is never looked at again, so that a full round stays short.
    """
    gc.disable()
    gc.freeze()
    timer = QTimer(parent)
    timer.timeout.connect(collect_if_due)
    timer.start(INTERVAL_MS)
    return timer


def collect_if_due() -> None:
    """Collect the oldest generation whose counter is over its threshold, as Python itself would."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
