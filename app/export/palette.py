"""The program's colour roles as exports need them; resources/themes/palette.toml has them all."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from app.export.outline.options import Ink
from app.model.annotation import NoteColour
from app.model.finding import MarkKind
from app.paths import resources

Colour = tuple[float, float, float]

THEMES = {Ink.COLOUR: "high_contrast_light", Ink.GREY: "grey"}


@cache
def palette() -> dict[str, Any]:
    """All themes with their roles, as in the file."""
    return tomllib.loads(resources("themes", "palette.toml").read_text("utf-8"))


def role_of(kind: MarkKind) -> str:
    """Projections have the colour of what is unconfirmed, in a lighter pattern."""
    return MarkKind.UNCONFIRMED.value if kind is MarkKind.PROJECTION else kind.value


def mark_colours(ink: Ink = Ink.COLOUR) -> dict[MarkKind, Colour]:
    """Red, green and blue from 0 to 1 of each kind's lines on paper."""
    return {kind: _parsed(palette()[THEMES[ink]][role_of(kind)]["line"]) for kind in MarkKind}


def note_colours(ink: Ink = Ink.COLOUR) -> dict[NoteColour, tuple[Colour, Colour]]:
    """Tint and edge of each note colour on paper."""
    notes = palette()[THEMES[ink]]["note"]
    return {c: (_parsed(notes[c.value]["tint"]), _parsed(notes[c.value]["edge"])) for c in NoteColour}


def mark_codes(ink: Ink = Ink.COLOUR) -> dict[MarkKind, str]:
    """The colours of `mark_colours` as six hexadecimal digits, without the sign before them."""
    return {kind: palette()[THEMES[ink]][role_of(kind)]["line"].removeprefix("#") for kind in MarkKind}


def note_codes(ink: Ink = Ink.COLOUR) -> dict[NoteColour, str]:
    """The tints of `note_colours` as six hexadecimal digits."""
    return {c: palette()[THEMES[ink]]["note"][c.value]["tint"].removeprefix("#") for c in NoteColour}


def _parsed(code: str) -> Colour:
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue
