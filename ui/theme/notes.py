"""The colour of words under several notes at once, as one opaque colour."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from ui.theme.roles import Theme, load_themes

DEEPEST = 3  # a fourth note on the same words is told by its marker alone
_LATER_SHARE = 0.28  # on dark paper: later notes lighten, at full strength three of them would glare


def stacked(theme: Theme, notes: tuple[str, ...]) -> QColor:
    """The tints of `notes`, first one lowest: multiplied on light paper, screened on dark paper."""
    return _stacked(theme.name, notes[:DEEPEST])


@cache
def _stacked(theme_name: str, notes: tuple[str, ...]) -> QColor:
    theme = load_themes()[theme_name]
    tints = [_channels(theme.note(note).tint) for note in notes]
    if theme.dark:
        result, later = tints[0], tints[1:]
        for tint in later:
            result = [
                1 - (1 - below) * (1 - above * _LATER_SHARE)
                for below, above in zip(result, tint, strict=True)
            ]
    else:
        result = _channels(theme.role("paper"))
        for tint in tints:
            result = [below * above for below, above in zip(result, tint, strict=True)]
    return QColor(*(round(channel * 255) for channel in result))


def _channels(colour: QColor) -> list[float]:
    return [colour.redF(), colour.greenF(), colour.blueF()]
