"""What marks and notes draw on a paragraph."""

import pytest
from pytestqt.qtbot import QtBot

from ui.panes.mark_shapes import MarkRange, NoteRange, shape
from ui.panes.paragraph_layout import ParagraphLayout
from ui.theme.type import TextStyle, load_fonts, set_type

TEXT = "the lamp went dark for three hours on friday and two trawlers were led in by radio that night"


@pytest.fixture
def paragraph(qtbot: QtBot) -> ParagraphLayout:
    load_fonts()
    made = ParagraphLayout(TEXT)
    made.break_lines(set_type(TextStyle(15, 22), 1.0), 180)
    return made


def marked(words: str, kind: str, finding: str = "f") -> MarkRange:
    start = TEXT.index(words)
    return MarkRange(start, start + len(words), kind, finding)


def noted(words: str, name: str, number: int = 1, colour: str = "yellow") -> NoteRange:
    start = TEXT.index(words)
    return NoteRange(start, start + len(words), name, number, colour, closes=True)


def test_underlines_lie_inside_their_lines(paragraph: ParagraphLayout):
    shapes = shape(paragraph, [marked("went dark for three hours on friday", "agree")], [])
    assert len(shapes.underlines) > 1
    assert all(0 <= line.piece.left < line.piece.right <= 180 for line in shapes.underlines)


def test_one_line_has_one_glyph_and_the_displaced_mark_moves_down(paragraph: ParagraphLayout):
    long, short = marked(TEXT[:60], "unconfirmed", "long"), marked("lamp", "differ", "short")
    glyphs = {glyph.line: glyph.finding for glyph in shape(paragraph, [long, short], []).glyphs}
    assert glyphs == {0: "short", 1: "long"}


def test_a_mark_whose_line_is_taken_stays_without_glyph(paragraph: ParagraphLayout):
    glyphs = shape(paragraph, [marked("lamp", "differ", "a"), marked("went", "only_here", "b")], []).glyphs
    assert [glyph.finding for glyph in glyphs] == ["a"]


def test_agreement_shows_its_glyph_once_a_paragraph(paragraph: ParagraphLayout):
    glyphs = shape(paragraph, [marked("lamp", "agree", "a"), marked("radio", "agree", "b")], []).glyphs
    assert len(glyphs) == 1


def test_an_underline_knows_that_it_runs_over_a_note(paragraph: ParagraphLayout):
    marks = [marked("lamp", "agree"), marked("radio", "differ")]
    lines = shape(paragraph, marks, [noted("the lamp went", "n")]).underlines
    assert {line.kind: line.over_note for line in lines} == {"agree": True, "differ": False}


def test_words_under_two_notes_carry_both_colours(paragraph: ParagraphLayout):
    notes = [noted("the lamp went", "n", 1, "yellow"), noted("lamp", "m", 2, "sky")]
    assert ("yellow", "sky") in {tint.colours for tint in shape(paragraph, [], notes).tints}


def test_touching_passages_of_one_note_are_one_shape(paragraph: ParagraphLayout):
    notes = [noted("the lamp", "n"), noted(" went", "n")]
    assert len(shape(paragraph, [], notes).tints) == 1


def test_notes_that_end_on_one_line_share_a_marker(paragraph: ParagraphLayout):
    (marker,) = shape(paragraph, [], [noted("lamp", "n", 1), noted("went", "m", 2)]).markers
    assert [note.number for note in marker.notes] == [1, 2]
