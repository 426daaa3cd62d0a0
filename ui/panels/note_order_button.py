"""A button in the head of the notes: how the list is sorted and grouped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.messages import tr
from ui.models.note_list import NoteGrouping, NoteOrder, grouping_name, order_name
from ui.panels.icon_button import IconButton


class NoteOrderButton(IconButton):
    order_wanted = Signal(object)  # NoteOrder
    grouping_wanted = Signal(object)  # NoteGrouping

    def __init__(self, parent: QWidget) -> None:
        super().__init__("sort", tr("Order and groups"), parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.orders = _choices(menu, {order: order_name(order) for order in NoteOrder})
        menu.addSeparator()
        self.groupings = _choices(menu, {grouping: grouping_name(grouping) for grouping in NoteGrouping})
        self.setMenu(menu)
        self.orders.triggered.connect(self._want_order)
        self.groupings.triggered.connect(self._want_grouping)

    def show_order(self, order: NoteOrder, grouping: NoteGrouping) -> None:
        for group, value in ((self.orders, order), (self.groupings, grouping)):
            for action in group.actions():
                action.setChecked(action.data() == value)
        self.setToolTip(f"{order_name(order)}, {grouping_name(grouping)}")
        self.setAccessibleName(tr("Order of the notes: {order}", order=self.toolTip()))

    def _want_order(self, action: QAction) -> None:
        self.order_wanted.emit(NoteOrder(action.data()))

    def _want_grouping(self, action: QAction) -> None:
        self.grouping_wanted.emit(NoteGrouping(action.data()))


def _choices(menu: QMenu, words: dict[NoteOrder, str] | dict[NoteGrouping, str]) -> QActionGroup:
    group = QActionGroup(menu)
    for value, name in words.items():
        action = menu.addAction(name)
        action.setData(value)
        action.setCheckable(True)
        group.addAction(action)
    return group
