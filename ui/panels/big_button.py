"""A large button of the welcome page: icon, what it does, what that means, its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.panels.painting import draw_words
from ui.theme import current_theme
from ui.theme.icons import draw_icon
from ui.theme.mirror import mirror, upright
from ui.theme.type import BODY, SECONDARY, ui_font

_HEIGHT = 56
_TEXT_X = 58.0
_ICON = 18.0


class BigButton(QAbstractButton):
    """Triggers an action of the menus; the primary one is filled."""

    def __init__(
        self, action: QAction, icon_name: str, title: str, means: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(means)
        self._icon_name, self._means = icon_name, means
        self._keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.primary = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        return QSize(416, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        ink = theme.role("on_accent" if self.primary else "ink")
        quiet = ink if self.primary else theme.role("ink_muted")
        painter.setBrush(theme.role(self._ground()))
        painter.setPen(self._edge())
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        mirror(painter, box)
        draw_icon(painter, self._icon_name, QRectF(21, (_HEIGHT - _ICON) / 2, _ICON, _ICON), ink)
        keys = ui_font(SECONDARY)
        painter.setFont(keys)
        painter.setPen(quiet)
        line = box.adjusted(0, 0, -20, 0)
        with upright(painter, line):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._keys)
        width = box.width() - _TEXT_X - 120
        draw_words(
            painter, QRectF(_TEXT_X, 9, width, 20), self.text(), ui_font(BODY, QFont.Weight.DemiBold), ink
        )
        draw_words(painter, QRectF(_TEXT_X, 29, width, 18), self._means, ui_font(SECONDARY), quiet)

    def _ground(self) -> str:
        if self.primary:
            return "accent"
        return "hover" if self.underMouse() else "raised"

    def _edge(self) -> QPen:
        theme = current_theme()
        if self.hasFocus():
            return QPen(theme.role("rule_strong" if self.primary else "focus"), 2.0)
        return QPen(theme.role("accent" if self.primary else "border"), 1.0)
