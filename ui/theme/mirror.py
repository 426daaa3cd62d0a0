"""Turns round what is painted by hand where the interface is read from the right.

Places change sides; words, letters and signs are set upright again by whoever draws them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter


def mirror(painter: QPainter, box: QRectF) -> None:
    """From here on what was to be painted at the left of the box comes to stand at its right."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        _turn(painter, box)


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[None]:
    """Inside the box, wherever that came to stand, left is left."""
    if painter.worldTransform().m11() >= 0:
        yield
        return
    painter.save()
    _turn(painter, box)
    yield
    painter.restore()


def _turn(painter: QPainter, box: QRectF) -> None:
    painter.translate(2 * box.center().x(), 0)
    painter.scale(-1, 1)
