"""How figures are expected in `figures/*.txt`.

Of each figure: `≥`, `≤` or `~`, a value or two joined by `..`, a unit, and behind `=` what is counted.
`?` has no value (dozens), `#3` is a rank, `old` an age, `of` a share, `-` no figure. What is left out is
not judged.
"""

from __future__ import annotations

import re
from math import isclose

from app.language.figures.units import measures
from app.model.mentions import Bound, Figure, FigureKind

_TOLD = re.compile(
    r"(?P<bound>[≥≤~]?)(?P<value>\?|#?-?\d+(?:\.\d+)?)(?:\.\.(?P<high>\d+(?:\.\d+)?))?"
    r"(?: (?P<unit>[^= ]+))?(?: = (?P<counted>\S+))?"
)
_BOUNDS = {"≥": Bound.AT_LEAST, "≤": Bound.AT_MOST, "~": Bound.APPROX, "": Bound.EXACT}
_UNITS = {"%": "percent", "of": "fraction", "old": "year"}
_KINDS = {"old": FigureKind.AGE, "of": FigureKind.PERCENT}


def fits(told: str, found: object) -> bool:
    """Whether a figure is what a line of a file says of it."""
    match = _TOLD.fullmatch(told)
    assert match is not None, told
    assert isinstance(found, Figure)
    if match["counted"] and found.counted != match["counted"]:
        return False
    if match["value"] == "?":
        return found.low is None
    ranked = match["value"].startswith("#") == (found.kind is FigureKind.RANK)
    if not ranked or found.bound != _BOUNDS[match["bound"]]:
        return False
    return _unit_fits(match["unit"], found) and _values_fit(match, found)


def _unit_fits(unit: str | None, found: Figure) -> bool:
    name = _UNITS.get(unit or "", unit)
    base = measures().base(name) if name and unit != "old" else name
    return found.unit == base and found.kind == _KINDS.get(unit or "", found.kind)


def _values_fit(match: re.Match[str], found: Figure) -> bool:
    low = float(match["value"].lstrip("#"))
    high = float(match["high"] or low)
    unit = _UNITS.get(match["unit"] or "", match["unit"])
    if unit and match["unit"] != "old":
        low, high = measures().in_base(low, unit), measures().in_base(high, unit)
    return _near(found.low, low) and _near(found.high, high)


def _near(found: float | None, told: float) -> bool:
    return found is not None and isclose(found, told, rel_tol=1e-3, abs_tol=1e-6)
