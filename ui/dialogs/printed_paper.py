"""The paper in the printer, in the terms of exported pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from app.export.outline.options import Orientation, Paper

Sheet: TypeAlias = "tuple[Paper, Orientation]"

_SIZES = {
    "a4": QPageSize.PageSizeId.A4,
    "a3": QPageSize.PageSizeId.A3,
    "letter": QPageSize.PageSizeId.Letter,
}


def sheet_of(width: float, height: float) -> Sheet | None:
    """That of a page with these sides in points; None for a size that no page is set for."""
    sides = QSizeF(min(width, height), max(width, height))
    return _sheet(QPageSize.id(sides, QPageSize.Unit.Point), lies=width > height)


def sheet_on(printer: QPrinter) -> Sheet | None:
    """What lies in the printer; None for a size that no page is set for."""
    layout = printer.pageLayout()
    lies = layout.orientation() is QPageLayout.Orientation.Landscape
    return _sheet(layout.pageSize().id(), lies=lies)


def put_paper(printer: QPrinter, sheet: Sheet) -> None:
    paper, orientation = sheet
    lies = orientation.value == "landscape"
    printer.setPageSize(QPageSize(_SIZES[paper.value]))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )


def _sheet(size: QPageSize.PageSizeId, *, lies: bool) -> Sheet | None:
    from app.export.outline.options import Orientation, Paper

    name = next((name for name, known in _SIZES.items() if known == size), None)
    if name is None:
        return None
    return Paper(name), Orientation.LANDSCAPE if lies else Orientation.PORTRAIT
