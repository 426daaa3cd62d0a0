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
def test_quiet_words_can_be_read_under_what_is_laid_over_them(theme: Theme):
    """Captions and left-out text are muted, and may be selected, tinted and noted like any words."""
    grounds = {"selection": theme.role("selection")}
    grounds |= {f"{kind} tint": theme.kind(kind).tint for kind in MarkKind}
    grounds |= {f"{note} note": stacked(theme, (note,)) for note in NoteColour}
    low = {
        name: round(contrast(theme.role("ink_muted"), ground), 2)
        for name, ground in grounds.items()
        if contrast(theme.role("ink_muted"), ground) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("theme", THEMES)
def test_numbers_in_note_markers_can_be_read(theme: Theme):
    for note in NoteColour:
        assert contrast(theme.role("ink"), theme.note(note).tint) >= 4.5
        assert contrast(theme.note(note).edge, theme.role("paper")) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_a_kind_can_be_read_on_its_own_tint(theme: Theme):
    for kind in MarkKind:
        assert contrast(theme.kind(kind).glyph, theme.kind(kind).tint) >= 4.5, kind


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


OKABE_ITO = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#000000")


@pytest.mark.parametrize("theme", THEMES)
def test_kinds_take_their_hues_from_the_set_of_okabe_and_ito(theme: Theme):
    """Lightened or darkened for contrast, but near one of the set's hues, and no two kinds near the same."""
    hues = {name: QColor(name).hslHueF() for name in OKABE_ITO[:-1]}
    nearest = {}
    for kind in (MarkKind.AGREE, MarkKind.DIFFER, MarkKind.UNCONFIRMED, MarkKind.ONLY_HERE):
        line = theme.kind(kind).line
        if line.hslSaturationF() < 0.12:
            nearest[kind] = "grey"
            continue
        apart = {name: abs((line.hslHueF() - hue + 0.5) % 1 - 0.5) for name, hue in hues.items()}
        nearest[kind] = min(apart, key=apart.__getitem__)
        assert min(apart.values()) < 0.06, (kind, line.name(), apart)
    assert len(set(nearest.values())) == len(nearest), nearest


def test_every_kind_has_pattern_glyph_and_word_of_its_own():
    patterns = load_patterns().values()
    assert len({pattern.word for pattern in patterns}) == len(MarkKind)
    assert len({(pattern.underline, pattern.glyph) for pattern in patterns}) == len(MarkKind)


def test_a_fourth_note_darkens_no_further():
    theme = load_themes()["light"]
    assert stacked(theme, ("sky",) * 4) == stacked(theme, ("sky",) * 3)
