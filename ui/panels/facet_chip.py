"""A chip that says by what findings or notes are picked, and opens a menu of the values with their counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ui.messages import plain_tip, tr
from ui.models.finding_filter import FacetChoice
from ui.panels.staying_menu import StayingMenu

_LONGEST = 16  # letters of a single pick on the chip; a longer one is counted instead


class FacetChip(QPushButton):
    """Filled while something is picked."""

    turned = Signal(str)  # value

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.menu_of_values = StayingMenu(self)
        self.clicked.connect(self.open)

    def show_choices(self, choices: tuple[FacetChoice, ...]) -> None:
        """The values there are; the entries stay the same while the menu is open."""
        picked = [choice.words for choice in choices if choice.picked]
        self.setChecked(bool(picked))
        self.setEnabled(bool(choices))
        self.setText(_chip_words(self._name, picked))
        self.setAccessibleName(tr("Filter by {facet}: {picked}", facet=self._name, picked=_all(picked)))
        self.setToolTip(plain_tip(self.accessibleName()))
        if [action.data() for action in self.menu_of_values.actions()] != [c.value for c in choices]:
            self._fill(choices)
        for action, choice in zip(self.menu_of_values.actions(), choices, strict=True):
            action.setText(tr("{words}\t{n}", words=choice.words.replace("&", "&&"), n=choice.count))
            action.setChecked(choice.picked)

    def open(self) -> None:
        """A click opens the menu; what is picked decides how the chip looks."""
        self.setChecked(any(action.isChecked() for action in self.menu_of_values.actions()))
        self.menu_of_values.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self, choices: tuple[FacetChoice, ...]) -> None:
        self.menu_of_values.clear()
        for choice in choices:
            action = self.menu_of_values.addAction("")
            action.setData(choice.value)
            action.setCheckable(True)
            action.triggered.connect(self._tell)

    def _tell(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.turned.emit(str(entry.data()))


def _chip_words(name: str, picked: list[str]) -> str:
    if not picked:
        return tr("{name} ▾", name=name)
    if len(picked) == 1 and len(picked[0]) <= _LONGEST:
        return tr("{word} ▾", word=picked[0].replace("&", "&&"))
    return tr("{name} {n} ▾", name=name, n=len(picked))


def _all(picked: list[str]) -> str:
    return tr(" or ").join(picked) if picked else tr("all")
