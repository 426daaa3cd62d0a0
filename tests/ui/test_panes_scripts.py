"""Columns in many scripts: words are found, marked and selected where they stand; lanes change sides."""

import pytest
from lighthouse_reports import mark, passage, report
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.finding import MarkKind
from app.model.report import Report
from ui.panes.report_pane import ReportPane
from ui.panes.synoptic_view import ColumnHead, Mode, NoteMark, SynopticView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ARABIC = report(
    "nawras",
    "انطفاء منارة سكارف",
    "انطفأ مصباح منارة سكارف خمس ساعات يوم الجمعة حسب مكتب الساحل (AIS 24) في الميناء القديم قرب المدينة.",
)
HEBREW = report(
    "shahaf",
    "המגדלור בסקארב כבה",
    "המגדלור בסקארב כבה למשך שלוש שעות ביום שישי, מסר משרד החוף (ערוץ VHF 16) בנמל הישן שליד העיר.",
)
JAPANESE = report(
    "kamome",
    "スカーヴ岬の灯台が消灯",
    "沿岸事務所によると、スカーヴ岬の灯台は金曜日に3時間消灯した。けが人はなかったという。",
)
THAI = report("nangnuan", "ประภาคารดับ", "ประภาคารที่แหลมสการ์ฟดับไปสามชั่วโมงเมื่อวันศุกร์ สำนักงานชายฝั่งระบุในแถลงการณ์")
EMOJI = report(
    "tern",
    "Boats 🚤 out",
    "Two crews 👩‍🚒👨🏽‍🚒 went out at night 🌊 and brought four people 👨‍👩‍👧‍👦 home, they wrote.",
)
MIXED = report(
    "skua",
    "Word of the year",
    "The keeper wrote «انطفأ المصباح» on the wall, and below it המנורה כבתה with the date 9/6 in red paint.",
)
WORDS = [
    pytest.param(ARABIC, "خمس ساعات", id="arabic"),
    pytest.param(ARABIC, "AIS 24", id="latin in arabic"),
    pytest.param(HEBREW, "שלוש שעות", id="hebrew"),
    pytest.param(HEBREW, "VHF 16", id="latin in hebrew"),
    pytest.param(JAPANESE, "3時間消灯した", id="japanese"),
    pytest.param(THAI, "สามชั่วโมง", id="thai"),
    pytest.param(EMOJI, "four people 👨‍👩‍👧‍👦 home", id="emoji"),
    pytest.param(MIXED, "انطفأ المصباح", id="arabic in english"),
    pytest.param(MIXED, "המנורה כבתה with the date", id="mixed directions"),
]
RIGHT_TO_LEFT = [pytest.param(ARABIC, id="arabic"), pytest.param(HEBREW, id="hebrew")]


def shown(qtbot: QtBot, shown_report: Report, mode: Mode = Mode.ALIGNED, width: int = 420) -> SynopticView:
    view = SynopticView()
    qtbot.addWidget(view)
    view.resize(width, 500)
    view.set_mode(mode)
    view.set_reports([shown_report], [ColumnHead("A", "Name", "18:10", pivot=True)])
    view.show()
    qtbot.waitUntil(lambda: not view._canvas._lazy.pending)
    return view


def column(view: SynopticView) -> ReportPane:
    return view._columns.panes[0]


@pytest.mark.parametrize(("source", "words"), WORDS)
@pytest.mark.parametrize("width", [250, 420])
def test_marks_lie_under_their_own_words(qtbot: QtBot, source: Report, words: str, width: int):
    view = shown(qtbot, source, width=width)
    pane = column(view)
    wanted = passage(source, words)
    boxes = pane.boxes_of(wanted.span)
    assert boxes
    for box in boxes:
        for share in (0.02, 0.3, 0.6, 0.98):
            place = pane.character_at(QPointF(box.left() + share * box.width(), box.center().y()))
            assert place is not None
            assert wanted.span.start <= pane.text.code_point(place) < wanted.span.end


@pytest.mark.parametrize(("source", "words"), WORDS)
def test_a_click_on_marked_words_opens_their_finding(qtbot: QtBot, source: Report, words: str):
    view = shown(qtbot, source)
    view.set_marks([mark(source, words, MarkKind.DIFFER, "hours")])
    box = column(view).boxes_of(passage(source, words).span)[0]
    with qtbot.waitSignal(view.marks_activated) as clicked:
        QTest.mouseClick(
            column(view), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box.center().toPoint()
        )
    assert clicked.args[0] == ("hours",)


@pytest.mark.parametrize(("source", "words"), WORDS)
def test_words_are_selected_from_their_first_to_their_last_letter(qtbot: QtBot, source: Report, words: str):
    view = shown(qtbot, source, width=900)
    pane, span = column(view), passage(source, words).span
    first, last = pane.text.place(span.start), pane.text.place(span.end - 1)
    pane.setFocus()
    QTest.mousePress(
        pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge(pane, first, "start")
    )
    QTest.mouseMove(pane, edge(pane, last, "end"))
    QTest.mouseRelease(
        pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, edge(pane, last, "end")
    )
    chosen = view.selected_passage()
    assert chosen is not None
    assert chosen.span.of(source.text).strip() == words


def edge(pane: ReportPane, place, which: str) -> QPoint:
    """Inside a character, near where it begins or ends for a reader."""
    layout = pane.text.paragraphs[place.paragraph]
    line = layout.layout.lineForTextPosition(place.unit)
    nearest = next(char for char in layout._characters(line) if char.start <= place.unit < char.end)
    begins_right = nearest.leftward
    share = 0.2 if (which == "start") != begins_right else 0.8
    x = nearest.left + share * (nearest.right - nearest.left)
    left, top = pane.origin(place.paragraph)
    return QPoint(round(left + x), round(top + (line.lineNumber() + 0.5) * layout.line_height))


@pytest.mark.parametrize("source", RIGHT_TO_LEFT)
def test_lines_begin_at_the_right_and_so_do_the_lanes(qtbot: QtBot, source: Report):
    view = shown(qtbot, source)
    pane = column(view)
    measures = pane.measures
    assert measures.mirrored
    layout = pane.text.paragraphs[1]
    rights = [layout.layout.lineAt(n).naturalTextRect().right() for n in range(layout.layout.lineCount())]
    assert all(abs(right - measures.text_width) < 8 for right in rights)
    assert measures.glyph_centre > measures.text_width
    assert measures.text_left + measures.glyph_centre < pane.width()
    assert 0 <= measures.text_left + measures.marker_left < measures.text_left


@pytest.mark.parametrize("source", [pytest.param(THAI, id="thai"), pytest.param(MIXED, id="mixed")])
def test_other_columns_keep_their_lanes(qtbot: QtBot, source: Report):
    view = shown(qtbot, source)
    measures = column(view).measures
    assert not measures.mirrored
    assert measures.glyph_centre < 0
    assert measures.marker_left >= measures.text_width


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("width", [230, 420, 1000])
def test_lanes_stay_inside_a_mirrored_column(qtbot: QtBot, mode: Mode, width: int):
    view = shown(qtbot, ARABIC, mode, width)
    pane = column(view)
    measures = pane.measures
    right = measures.text_left + measures.text_width
    assert measures.text_left >= 0
    assert right <= pane.width()
    assert right < measures.text_left + measures.glyph_centre < pane.width()


@pytest.mark.parametrize("source", RIGHT_TO_LEFT)
def test_glyphs_and_note_markers_can_be_clicked_in_mirrored_lanes(qtbot: QtBot, source: Report):
    view = shown(qtbot, source)
    words = source.text.split()[6]
    view.set_marks([mark(source, words, MarkKind.DIFFER, "hours")])
    view.set_notes([NoteMark("note-1", 1, (passage(source, words),), "yellow")])
    pane = column(view)
    measures, box = pane.measures, pane.boxes_of(passage(source, words).span)[0]
    y = round(box.center().y())
    glyph = QPoint(round(measures.text_left + measures.glyph_centre), y)
    with qtbot.waitSignal(view.marks_activated) as clicked:
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, glyph)
    assert clicked.args[0] == ("hours",)
    marker = QPoint(round(measures.text_left + measures.marker_left + 7), y)
    with qtbot.waitSignal(view.notes_activated) as clicked:
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, marker)
    assert clicked.args[0] == ("note-1",)


@pytest.mark.parametrize("source", [ARABIC, HEBREW, JAPANESE, THAI, EMOJI, MIXED], ids=lambda r: r.id)
def test_every_line_stands_on_the_grid(qtbot: QtBot, source: Report):
    view = shown(qtbot, source)
    layout = column(view).text.paragraphs[1]
    for number in range(layout.layout.lineCount()):
        line = layout.layout.lineAt(number)
        assert abs(line.y() + line.ascent() - layout.baseline(number)) < 0.01
    assert layout.height == layout.layout.lineCount() * layout.line_height
