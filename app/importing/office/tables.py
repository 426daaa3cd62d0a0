"""A row of a table as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.importing.styled import Unit
from app.model.report import ParagraphKind


def row_units(cells: Sequence[Sequence[Unit]]) -> Iterator[Unit]:
    """The row on one line; what stands in its only cell was put there to be framed and stays as it is."""
    filled = [cell for cell in cells if cell]
    if len(filled) == 1:
        yield from filled[0]
    elif filled:
        yield " ".join(text for cell in filled for text, _ in cell), ParagraphKind.LIST
