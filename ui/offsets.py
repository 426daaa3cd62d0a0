"""Code points outside, UTF-16 units inside Qt: the only place that converts one into the other."""

from __future__ import annotations

from bisect import bisect_left

_FIRST_ASTRAL = "\U00010000"


class Offsets:
    """Both ways between the code points of one text and Qt's UTF-16 units.

    Costs nothing for a text without characters outside the Basic Multilingual Plane.
    """

    __slots__ = ("_astral", "_leads")

    def __init__(self, text: str) -> None:
        plain = text.isascii() or max(text) < _FIRST_ASTRAL
        self._astral = () if plain else tuple(i for i, char in enumerate(text) if char >= _FIRST_ASTRAL)
        self._leads = tuple(i + before for before, i in enumerate(self._astral))

    def to_qt(self, code_point: int) -> int:
        return code_point + bisect_left(self._astral, code_point)

    def from_qt(self, unit: int) -> int:
        """The code point at a unit; a unit inside a surrogate pair gives the start of its character."""
        return unit - bisect_left(self._leads, unit)
