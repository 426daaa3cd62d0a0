"""What can be chosen in the settings, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator

from app.model.finding import MarkKind
from app.settings import Density, Theme
from ui.language import SYSTEM, available, own_name
from ui.messages import tr
from ui.models.zoom import LARGEST, SMALLEST, STEP

OWN_FONT = ""  # the serif that comes with the program

Choices = tuple[tuple[str, str], ...]  # value and words


def themes() -> Choices:
    return (
        (Theme.SYSTEM, tr("As the system")),
        (Theme.LIGHT, tr("Light")),
        (Theme.DARK, tr("Dark")),
        (Theme.HIGH_CONTRAST, tr("High contrast")),
    )


def languages() -> Choices:
    """Each language by its own name: who does not read the present one finds theirs."""
    return ((SYSTEM, tr("As the system")), *((code, own_name(code)) for code in available()))


def zooms() -> Choices:
    return tuple((str(n), tr("{n} %", n=n)) for n in range(SMALLEST, LARGEST + STEP, STEP))


def densities() -> Choices:
    return (
        (Density.COMFORTABLE, tr("Comfortable")),
        (Density.REGULAR, tr("Regular")),
        (Density.COMPACT, tr("Compact")),
    )


def fonts(families: Sequence[str], present: str) -> Choices:
    """The program's own serif first; a chosen font that is not there any more stays in the list."""
    named = sorted({*families, *((present,) if present else ())}, key=QCollator().sortKey)
    return ((OWN_FONT, tr("Source Serif (usual)")), *((family, family) for family in named))


def mark_words() -> dict[MarkKind, str]:
    """What each kind of mark stands for."""
    return {
        MarkKind.AGREE: tr("Agree: what several reports tell alike"),
        MarkKind.DIFFER: tr("Differ: what reports tell differently"),
        MarkKind.UNCONFIRMED: tr("Unconfirmed: what is said not to be confirmed"),
        MarkKind.ONLY_HERE: tr("Only here: what no other report tells"),
        MarkKind.PROJECTION: tr("Projections: plans, threats and forecasts"),
    }
