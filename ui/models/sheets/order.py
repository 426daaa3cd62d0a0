"""The table of order: how high each report tells what others tell too."""

from __future__ import annotations

from app.model.comparison import Comparison
from app.model.prominence import Place, Placing
from ui.messages import tr
from ui.models.row_words import row_name
from ui.models.sheet import Cell, Line, Sheet
from ui.models.sheets.gathering import Gathering
from ui.models.sheets.positions import position_words


def order(comparison: Comparison) -> Sheet:
    gathering = Gathering(comparison)
    return Sheet(
        heading=tr("What is told"),
        lines=tuple(_line(placing, gathering) for placing in comparison.overview.placings),
        empty=tr("No sentence was found to tell the same in two reports."),
        legend=(tr("What stands farthest apart comes first."),),
    )


def _line(placing: Placing, gathering: Gathering) -> Line:
    highest = min(placing.places, key=lambda place: place.depth)
    return gathering.line(
        gathering.words(highest.passage),
        {place.report: _cell(place) for place in placing.places},
        kind=row_name(gathering.comparison, placing.row),
        passages=(highest.passage,),
    )


def _cell(place: Place) -> Cell:
    further = tr("Paragraph {n} of {total}", n=place.number, total=place.total)
    return Cell(position_words(place.position, further), (place.passage,), quoted=False)
