"""Lays widgets in lines, as words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget, *, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        spots = self._spots(QRect(0, 0, width, 0))
        margins = self.contentsMargins()
        return max((spot.bottom() + 1 for spot in spots), default=0) + margins.bottom()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [_size(item) for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        highest = max((size.height() for size in sizes), default=0)
        margins = self.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), highest + margins.top() + margins.bottom())

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        for item, spot in zip(self._items, self._spots(box), strict=True):
            item.setGeometry(spot)

    def _spots(self, box: QRect) -> list[QRect]:
        """Where each widget goes in `box`."""
        room = box.marginsRemoved(self.contentsMargins())
        spots: list[QRect] = []
        at, line_height = room.topLeft(), 0
        for item in self._items:
            size = _size(item)
            if size.isNull():
                spots.append(QRect(at, size))
                continue
            if at.x() > room.left() and at.x() + size.width() > room.right() + 1:
                at = QPoint(room.left(), at.y() + line_height + self._gap)
                line_height = 0
            spots.append(QRect(at, size))
            at = QPoint(at.x() + size.width() + self._gap, at.y())
            line_height = max(line_height, size.height())
        return spots


def _size(item: QLayoutItem) -> QSize:
    """None for a widget that was hidden: what is merely not on the screen yet keeps its room."""
    widget = item.widget()
    set_by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    if widget is not None and widget.isHidden() and widget.testAttribute(set_by_hand):
        return QSize(0, 0)
    return item.sizeHint()
