"""What is painted by hand where the interface is read from the right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme.mirror import mirror, upright

BOX = QRectF(0, 0, 40, 10)
SIGN = QRectF(2, 0, 8, 10)  # near the left edge; its own left half is painted


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked() -> list[int]:
    """The columns of the picture that hold ink."""
    image = QImage(40, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    mirror(painter, BOX)
    with upright(painter, SIGN):
        painter.fillRect(QRectF(SIGN.left(), 0, 4, 10), QColor("black"))
    painter.end()
    return [x for x in range(40) if image.pixelColor(x, 5) == QColor("black")]


def test_from_the_left_nothing_moves(qapp: QApplication) -> None:
    assert _inked() == [2, 3, 4, 5]


def test_a_sign_changes_its_side_and_stays_upright(from_the_right: None) -> None:
    assert _inked() == [30, 31, 32, 33]
