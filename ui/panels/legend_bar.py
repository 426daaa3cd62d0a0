"""The legend above the synopsis: how each kind is marked, its switch, the way through conflicts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.model.finding import MarkKind
from ui.messages import counted, tr
from ui.panels.icon_button import IconButton
from ui.panels.kind_chip import KindChip

HEIGHT = 40

_LEFT, _SPACING, _RIGHT = 12, 7, 8
_BRIEF = 40  # for '12 / 40': in longer words the place gives way before the chips do


class LegendBar(QWidget):
    """One chip for each kind; at the right the conflict the reader stands at."""

    kind_switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("legend_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._chips = {kind: KindChip(kind, word, self) for kind, word in _words().items()}
        self._place = QLabel(self)
        self._place.setProperty("part", "secondary")
        self._place.setMinimumWidth(_BRIEF)
        self._stands = (0, 0)
        self._up = IconButton("chevron-up", tr("Conflict before"), self)
        self._down = IconButton("chevron-down", tr("Next conflict"), self)
        self._lay_out()
        for chip in self._chips.values():
            chip.toggled.connect(self._switched)

    def set_counts(self, counts: Mapping[MarkKind, int]) -> None:
        """How many findings are marked; no counts while nothing has been compared."""
        for kind, chip in self._chips.items():
            chip.set_count(counts.get(kind, 0))
        self._fit_chips()
        self._place.setVisible(bool(counts))

    def set_kinds(self, kinds: frozenset[MarkKind]) -> None:
        for kind, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(kind in kinds)
            chip.blockSignals(False)

    def set_conflict(self, number: int, total: int) -> None:
        """Say which of the conflicts is chosen; 0: none yet."""
        self._stands = (number, total)
        self._say_place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit_chips()
        self._say_place()

    def _fit_chips(self) -> None:
        """In a narrow window the chips keep their glyphs and counts only."""
        whole = sum(chip.whole_width + _SPACING for chip in self._chips.values())
        brief = whole > self._beside_arrows() - _BRIEF - _SPACING
        for chip in self._chips.values():
            chip.be_brief(brief)

    def _say_place(self) -> None:
        """In few words where the chips leave no room for more."""
        number, total = self._stands
        words = _place(number, total)
        self._place.setToolTip(words)
        fits = self._place.fontMetrics().horizontalAdvance(words) <= self._room()
        brief = tr("{n} / {total}", n=number or "–", total=total)
        self._place.setText(words if fits else brief)

    def _room(self) -> int:
        """What the chips and the arrows leave."""
        chips = self._chips.values()
        return self._beside_arrows() - sum(chip.sizeHint().width() + _SPACING for chip in chips)

    def _beside_arrows(self) -> int:
        arrows = sum(part.sizeHint().width() + _SPACING for part in (self._up, self._down))
        return self.width() - arrows - _LEFT - _RIGHT

    def follow(self, previous_conflict: QAction, next_conflict: QAction) -> None:
        self._up.follow(previous_conflict)
        self._down.follow(next_conflict)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 0, _RIGHT, 0)
        row.setSpacing(_SPACING)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        for widget in (self._place, self._up, self._down):
            row.addWidget(widget)

    def _switched(self, on: bool) -> None:
        chip = self.sender()
        if isinstance(chip, KindChip):
            self.kind_switched.emit(chip.kind.value, on)


def _words() -> dict[MarkKind, str]:
    return {
        MarkKind.AGREE: tr("Agree"),
        MarkKind.DIFFER: tr("Differ"),
        MarkKind.UNCONFIRMED: tr("Unconfirmed"),
        MarkKind.ONLY_HERE: tr("Only here"),
        MarkKind.PROJECTION: tr("Projections"),
    }


def _place(number: int, total: int) -> str:
    if not total:
        return tr("No conflicts")
    if not number:
        return counted(total, "{n} conflict", "{n} conflicts")
    return tr("Conflict {n} of {total}", n=number, total=total)
