"""Colours are asked for by role and can be read: WCAG contrast in every theme."""

from itertools import combinations_with_replacement

import pytest
from PySide6.QtGui import QColor

from app.model.annotation import NoteColour
from app.model.finding import MarkKind
from ui.theme.notes import stacked
from ui.theme.roles import Theme, load_patterns, load_themes

THEMES = [pytest.param(theme, id=name) for name, theme in load_themes().items()]
SURFACES = ("paper", "panel", "window", "raised", "gap", "selected", "hover")


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_on_every_surface(theme: Theme):
    for surface in SURFACES:
        for ink in ("ink", "ink_muted"):
            assert contrast(theme.role(ink), theme.role(surface)) >= 4.5, (ink, surface)
    assert contrast(theme.role("ink"), theme.role("selection")) >= 4.5
    assert contrast(theme.role("on_accent"), theme.role("accent")) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", list(MarkKind))
def test_marks_can_be_seen_and_their_words_read(theme: Theme, kind: MarkKind):
    colours = theme.kind(kind)
    for surface in ("paper", "panel", "raised", "window", "selected", "gap"):
        assert contrast(colours.glyph, theme.role(surface)) >= 4.5, surface
    for surface in ("paper", "raised", "lane", "window"):
        assert contrast(colours.line, theme.role(surface)) >= 3, surface
    assert contrast(theme.role("ink"), colours.tint) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_words_under_three_notes_can_still_be_read(theme: Theme):
    for notes in combinations_with_replacement(NoteColour, 3):
        ground = stacked(theme, notes)
        assert contrast(theme.role("ink"), ground) >= 4.5, notes
        for kind in MarkKind:
            assert contrast(theme.kind(kind).glyph, ground) >= 3, (kind, notes)


@pytest.mark.parametrize("theme", THEMES)
def test_controls_and_focus_stand_out(theme: Theme):
    for surface in ("paper", "panel", "window", "raised"):
        assert contrast(theme.role("rule_strong"), theme.role(surface)) >= 3
        assert contrast(theme.role("focus"), theme.role(surface)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("state", ["same", "compatible", "conflict", "not_found"])
def test_ledger_cells_can_be_read(theme: Theme, state: str):
    assert contrast(theme.ledger(state).fg, theme.ledger(state).bg) >= 4.5


def test_every_theme_has_the_same_roles():
    first, *others = load_themes().values()
    for theme in others:
        assert theme.roles.keys() == first.roles.keys()
        assert theme.notes.keys() == first.notes.keys() == set(NoteColour)


def test_kinds_differ_by_pattern_and_not_by_colour_alone():
    patterns = load_patterns()
    assert patterns.keys() == set(MarkKind)
    assert len({pattern.underline for pattern in patterns.values()}) == len(MarkKind)


def test_a_fourth_note_darkens_no_further():
    theme = load_themes()["light"]
    assert stacked(theme, ("sky",) * 4) == stacked(theme, ("sky",) * 3)
