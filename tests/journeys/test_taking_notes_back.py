"""A colleague marks the exported PDF elsewhere; the window takes the notes over in one edit."""

from pathlib import Path

import pypdf
import pypdfium2
import pytest
from patience import PATIENCE_MS
from pypdf.annotations import Highlight, Text
from pypdf.generic import ArrayObject, FloatObject, NameObject, TextStringObject
from pytestqt.qtbot import QtBot

from ui.dialogs import choosers
from ui.dialogs.returned_dialog import ReturnedDialog
from ui.main_window import MainWindow
from ui.models.returned_table import Outcome

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MARKED = "The ferry to Skell was cancelled until Thursday."


@pytest.fixture
def exported(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    path = tmp_path / "storm.pdf"
    monkeypatch.setattr(choosers, "ask_export", lambda *_: path)
    monkeypatch.setattr(choosers, "ask_returned", lambda *_: path)
    window.parts.actions["export_pdf"].trigger()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    window.parts.messages.hide()
    return path


def box_of(path: Path, words: str) -> tuple[int, tuple[float, float, float, float]]:
    """The page of the words and their rectangle, as pdfium finds them."""
    with pypdfium2.PdfDocument(path) as pdf:
        for number, page in enumerate(pdf):
            text = page.get_textpage()
            found = text.search(words[:16]).get_next()
            if found:
                text.count_rects(*found)
                return number, text.get_rect(0)
    raise AssertionError(words)


def mark(path: Path) -> None:
    """A highlight on words of a report, and a comment in the corner of the cover that belongs nowhere."""
    number, (left, bottom, right, top) = box_of(path, MARKED)
    writer = pypdf.PdfWriter(clone_from=path)
    corners = [FloatObject(x) for x in (left, top, right, top, left, bottom, right, bottom)]
    highlight = Highlight(rect=(left, bottom, right, top), quad_points=ArrayObject(corners))
    note = Text(rect=(2, 2, 12, 12), text="Nice work")
    for annotation, comment in ((highlight, "Really?"), (note, "Nice work")):
        annotation[NameObject("/T")] = TextStringObject("M. Duarte")
        annotation[NameObject("/Contents")] = TextStringObject(comment)
    writer.add_annotation(number, highlight)
    writer.add_annotation(0, note)
    writer.write(path)


def read_back(window: MainWindow, qtbot: QtBot) -> ReturnedDialog:
    window.parts.actions["take_back"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(ReturnedDialog)), timeout=PATIENCE_MS)
    return window.findChildren(ReturnedDialog)[0]


def test_marks_made_elsewhere_are_shown_first_and_taken_over_in_one_edit(
    window: MainWindow, exported: Path, qtbot: QtBot
) -> None:
    mark(exported)
    session = window.parts.desk.session
    dialog = read_back(window, qtbot)
    assert session.project.annotations == ()
    states = [line.outcome for line in dialog.table._lines]
    assert states == [Outcome.UNPLACED, Outcome.NEW]
    assert dialog.table.index(0, 2).data() == "Nice work"
    assert dialog.table.index(0, 0).data() == "Not placed, page 1"
    dialog.take.click()
    (note,) = session.project.annotations
    assert (note.body, note.author) == ("Really?", "M. Duarte")
    assert note.anchors[0].exact in MARKED
    assert "1 note was taken over. 1 could not be placed." in window.parts.messages.message.text
    window.parts.actions["undo"].trigger()
    assert session.project.annotations == ()


def test_a_pdf_without_marks_says_so(window: MainWindow, exported: Path, qtbot: QtBot) -> None:
    window.parts.actions["take_back"].trigger()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    assert "no highlight" in window.parts.messages.message.text


def test_what_is_no_pdf_is_told_and_changes_nothing(window: MainWindow, exported: Path, qtbot: QtBot) -> None:
    exported.write_text("no PDF")
    window.parts.actions["take_back"].trigger()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    assert "storm.pdf" in window.parts.messages.message.text
    assert not window.findChildren(ReturnedDialog)
