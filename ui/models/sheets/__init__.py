"""The tables across the reports, in the order of their tabs; each is built from a comparison when shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.model.comparison import Comparison
from ui.messages import translatable
from ui.models.sheet import Sheet
from ui.models.sheets.drift import drift
from ui.models.sheets.figures import figures
from ui.models.sheets.names import names
from ui.models.sheets.order import order
from ui.models.sheets.quotes import quotes
from ui.models.sheets.sources import sources
from ui.models.sheets.updates import updates

__all__ = ["SHEETS", "SheetKind"]


@dataclass(frozen=True, slots=True)
class SheetKind:
    """One tab: its name in actions, its title, how many lines it would have, and the table itself."""

    name: str
    title: str
    count: Callable[[Comparison], int]
    build: Callable[[Comparison], Sheet]


SHEETS = (
    SheetKind("figures", translatable("Figures"), lambda comparison: len(comparison.ledger), figures),
    SheetKind("quotes", translatable("Quotes"), lambda comparison: len(comparison.overview.quotes), quotes),
    SheetKind("drift", translatable("Drift"), lambda comparison: len(comparison.overview.drifts), drift),
    SheetKind(
        "sources", translatable("Sources"), lambda comparison: len(comparison.overview.sources), sources
    ),
    SheetKind("names", translatable("Names"), lambda comparison: len(comparison.overview.actors), names),
    SheetKind("order", translatable("Order"), lambda comparison: len(comparison.overview.placings), order),
    SheetKind(
        "updates",
        translatable("Updates"),
        lambda comparison: sum(len(revision.changes) for revision in comparison.overview.revisions),
        updates,
    ),
)
