"""Tick boxes in the theme's own ink: the style's are hardly seen on a dark page."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui.theme import current_theme
from ui.theme.icons import draw_icon


class TickBox(QCheckBox):
    """As Qt's, but for the box."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.fillRect(box.adjusted(-1, -1, 1, 1), current_theme().role("window"))
        draw_tick_box(painter, QRectF(box), ticked=self.isChecked(), focused=self.hasFocus())
        painter.end()


def draw_tick_box(painter: QPainter, around: QRectF, *, ticked: bool, focused: bool = False) -> None:
    theme, box = current_theme(), around.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = "focus" if focused else "accent" if ticked else "rule_strong"
    painter.setPen(QPen(theme.role(edge), 2.0 if focused else 1.0))
    painter.setBrush(theme.role("accent" if ticked else "raised"))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        draw_icon(painter, "check", box, theme.role("on_accent"))
    painter.restore()
