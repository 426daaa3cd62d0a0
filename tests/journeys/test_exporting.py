"""Exporting from the window: the dialog, what is written, what is said of it, what is remembered."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.dialogs import choosers
from ui.dialogs.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.messages import Tone

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def write_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[str]]:
    """Answers the question for a place; returns the names that will have been proposed."""

    def answer(path: Path) -> list[str]:
        proposed: list[str] = []

        def ask(_parent: object, suggested: str, _kind: str) -> Path:
            proposed.append(suggested)
            return path

        monkeypatch.setattr(choosers, "ask_export", ask)
        return proposed

    return answer


def dialog_of(window: MainWindow) -> ExportDialog:
    window.parts.actions["export"].trigger()
    return next(dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible())


def choose_format(dialog: ExportDialog, name: str) -> None:
    dialog.formats.setCurrentIndex(dialog.formats.findData(name))


def test_a_pdf_is_written_as_chosen_named_after_the_project_and_offered_to_be_opened(
    window: MainWindow,
    write_to: Callable[[Path], list[str]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposed = write_to(tmp_path / "storm.pdf")
    dialog = dialog_of(window)
    choose_format(dialog, "pdf")
    dialog.fields.layouts.setCurrentIndex(1)
    dialog.fields.papers.setCurrentIndex(dialog.fields.papers.findData("letter"))
    dialog.fields.languages.setCurrentIndex(dialog.fields.languages.findData("fr"))
    dialog.export.click()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    assert proposed == ["Two boats lost in Marlow bay storm.pdf"]
    with pikepdf.open(tmp_path / "storm.pdf") as pdf:
        assert [round(float(x)) for x in pdf.pages[0].MediaBox] == [0, 0, 612, 792]
        assert str(pdf.Root.Lang) == "fr"
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    for offer in window.parts.messages.message.offers:
        offer.act()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path / "storm.pdf", tmp_path]
    assert all(url.isLocalFile() for url in opened)


def test_only_the_options_of_the_format_are_shown_and_its_limits_are_told(window: MainWindow) -> None:
    dialog = dialog_of(window)
    fields = dialog.fields
    choose_format(dialog, "pdf")
    assert fields.papers.isVisible()
    assert fields.marks.isVisible()
    assert not dialog.lacks.isVisible()
    choose_format(dialog, "csv")
    assert not fields.papers.isVisible()
    assert not fields.marks.isVisible()
    assert fields.languages.isVisible()
    assert "no texts of the reports" in dialog.lacks.text()
    choose_format(dialog, "ris")
    assert not fields.notes.isVisible()
    assert not dialog.preview.isVisible()
    for tick in fields.reports.values():
        tick.setChecked(False)
    assert not dialog.export.isEnabled()
    assert "at least one report" in dialog.lacks.text()
    dialog.reject()


def test_the_last_choices_are_remembered_but_not_which_reports(
    window: MainWindow, write_to: Callable[[Path], list[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    write_to(tmp_path / "storm.zip")
    dialog = dialog_of(window)
    choose_format(dialog, "csv")
    next(iter(dialog.fields.reports.values())).setChecked(False)
    dialog.fields.findings.setChecked(False)
    dialog.export.click()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    with ZipFile(tmp_path / "storm.zip") as tables:
        rows = tables.read("reports.csv").decode("utf-8-sig")
    assert "Bay Beacon" in rows or "beacon" in rows
    assert "tide" not in rows.lower()
    again = dialog_of(window)
    assert again.formats.currentData() == "csv"
    assert not again.fields.findings.isChecked()
    assert all(tick.isChecked() for tick in again.fields.reports.values())
    again.reject()


def test_exports_are_as_blind_as_the_window_and_say_where_they_cannot_be(window: MainWindow) -> None:
    window.parts.actions["blind"].trigger()
    dialog = dialog_of(window)
    choose_format(dialog, "html")
    assert dialog.fields.blind.isChecked()
    assert dialog.choice.options().blind
    choose_format(dialog, "json")
    assert "names the outlets" in dialog.lacks.text()
    dialog.reject()


def test_a_failed_export_says_why_and_leaves_the_old_file(
    window: MainWindow, write_to: Callable[[Path], list[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "taken.pdf"
    target.mkdir()
    write_to(target)
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    message = window.parts.messages.message
    assert message.tone is Tone.PROBLEM
    assert "taken.pdf" in message.text
    assert target.is_dir()


def test_a_report_is_never_written_over(
    window: MainWindow, write_to: Callable[[Path], list[str]], report_files: list[Path]
) -> None:
    before = report_files[0].read_bytes()
    write_to(report_files[0])
    window.parts.actions["export_pdf"].trigger()
    assert "Choose another name" in window.parts.messages.message.text
    assert report_files[0].read_bytes() == before
