"""Where words lie in a paragraph whose lines are broken, in text of either direction."""

import pytest
from lighthouse_reports import GULL, NAWRAS
from pytestqt.qtbot import QtBot

from ui.panes.paragraph_layout import ParagraphLayout
from ui.theme.type import TextStyle, load_fonts, set_type

WIDTH = 178.0
LAM_ALEF = "لا"  # two letters in one glyph: nobody can point at one of them


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    load_fonts()


def broken(text: str) -> ParagraphLayout:
    paragraph = ParagraphLayout(text)
    paragraph.break_lines(set_type(TextStyle(15, 22), 1.0), WIDTH)
    return paragraph


PARAGRAPHS = [p.span.of(report.text) for report in (GULL, NAWRAS) for p in report.paragraphs]


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_every_line_takes_the_same_pitch(text: str):
    paragraph = broken(text)
    assert paragraph.height == 22 * paragraph.layout.lineCount()


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_the_character_under_its_own_middle_is_found(text: str):
    paragraph = broken(text)
    offsets, layout = paragraph.offsets, paragraph.layout
    for code_point in range(len(text)):
        start, end = offsets.to_qt(code_point), offsets.to_qt(code_point + 1)
        if not (layout.isValidCursorPosition(start) and layout.isValidCursorPosition(end)):
            continue
        pieces = paragraph.pieces(start, end)
        joined = LAM_ALEF in text[max(0, code_point - 1) : code_point + 2]
        if joined or len(pieces) != 1 or pieces[0].right - pieces[0].left < 2:
            continue
        middle = paragraph.box(pieces[0]).center()
        found = paragraph.character_at(middle.x(), middle.y())
        assert found == start


@pytest.mark.parametrize("text", PARAGRAPHS)
def test_pieces_stay_inside_the_lines(text: str):
    paragraph = broken(text)
    for piece in paragraph.pieces(0, paragraph.units):
        assert -0.01 <= piece.left < piece.right <= WIDTH + 0.01


def test_trailing_spaces_of_a_line_have_no_piece():
    text = "one two three four five six seven eight nine"
    paragraph = broken(text)
    first = paragraph.layout.lineAt(0)
    end = first.textStart() + first.textLength()
    assert text[end - 1] == " "
    assert paragraph.pieces(end - 1, end) == []


def test_right_to_left_text_stands_on_the_right():
    paragraph = broken("سكارف")
    (piece,) = paragraph.pieces(0, 5)
    assert piece.right == pytest.approx(WIDTH, abs=1)


def test_a_mark_inside_a_joined_emoji_takes_the_whole_of_it():
    paragraph = broken("a 👩‍🚒 b سكارف")
    inside = paragraph.pieces(4, 5)
    assert len(inside) == 1
    assert inside[0].right > inside[0].left
