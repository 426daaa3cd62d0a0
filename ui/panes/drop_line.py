"""A line over the heads: where a column that is dragged would come to stand, or where one would end."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from ui.panes.head_button import HEIGHT
from ui.theme import Theme

_WIDTH = 4  # px


class DropLine(QWidget):
    """As high as the heads; hidden until it is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.hide()

    def stand(self, x: int, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.role("focus"))
        self.setPalette(palette)
        self.setGeometry(x - _WIDTH // 2, 0, _WIDTH, HEIGHT)
        self.show()
        self.raise_()
