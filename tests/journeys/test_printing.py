"""Printing: the pages of the exported PDF, previewed and printed from the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from patience import PATIENCE_MS
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.export.outline.options import ExportOptions, Ink, Layout, Orientation, Paper
from app.export.pdf.pages import PdfPages
from ui.dialogs import choosers
from ui.dialogs.export_dialog import PageSetupDialog
from ui.dialogs.printout import Printout
from ui.main_window import MainWindow
from ui.operations import printing
from ui.operations.printing import PrintFolder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def exported(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Path:
    """The comparison as an exported PDF."""
    path = tmp_path / "storm.pdf"
    monkeypatch.setattr(choosers, "ask_export", lambda *_: path)
    window.parts.actions["export_pdf"].trigger()
    qtbot.waitUntil(window.parts.messages.isVisible, timeout=PATIENCE_MS)
    return path


def opened(kind: type[QPrintDialog | QPrintPreviewDialog]) -> list[QPrintDialog | QPrintPreviewDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def test_the_preview_shows_the_pages_of_the_exported_pdf(
    window: MainWindow, exported: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL | ALT)
    qtbot.waitUntil(lambda: bool(opened(QPrintPreviewDialog)), timeout=PATIENCE_MS)
    (dialog,) = opened(QPrintPreviewDialog)
    with PdfPages(exported) as pages:
        count = len(pages)
    shown = dialog.findChild(QPrintPreviewWidget)
    qtbot.waitUntil(lambda: shown.pageCount() == count)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not opened(QPrintPreviewDialog)


def test_print_asks_for_printer_and_pages_and_can_be_left(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: bool(opened(QPrintDialog)), timeout=PATIENCE_MS)
    (dialog,) = opened(QPrintDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not opened(QPrintDialog)


def test_other_paper_in_the_preview_gets_pages_that_are_set_for_it(window: MainWindow, qtbot: QtBot) -> None:
    window.parts.actions["print_preview"].trigger()
    qtbot.waitUntil(lambda: bool(opened(QPrintPreviewDialog)), timeout=PATIENCE_MS)
    (dialog,) = opened(QPrintPreviewDialog)
    printout = window.findChild(Printout)
    shown = dialog.findChild(QPrintPreviewWidget)
    assert printout._sheet == (Paper.A4, Orientation.LANDSCAPE)
    dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    shown.setPortraitOrientation()
    qtbot.waitUntil(lambda: printout._sheet == (Paper.A3, Orientation.PORTRAIT), timeout=PATIENCE_MS)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_pages_are_those_of_the_page_setup_and_as_blind_as_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[ExportOptions] = []
    monkeypatch.setattr(printing, "prepare", lambda _desk, options, _take: wanted.append(options))
    window.parts.actions["page_setup"].trigger()
    (dialog,) = window.findChildren(PageSetupDialog)
    dialog.fields.layouts.setCurrentIndex(2)
    dialog.fields.grey.setChecked(True)
    assert not dialog.fields.blind.isVisible()
    dialog.export.click()
    window.parts.actions["blind"].trigger()
    window.parts.actions["print_preview"].trigger()
    assert (wanted[0].layout, wanted[0].ink, wanted[0].blind) == (Layout.WORKSHEET, Ink.GREY, True)


@pytest.fixture
def printout(exported: Path) -> Iterator[Printout]:
    folder = PrintFolder()
    shutil.copy(exported, folder.pages)
    printout = Printout(folder, "Storm", lambda *_: None)
    yield printout
    printout.close()
    assert not folder.pages.parent.exists()


def test_what_is_printed_is_what_is_exported(printout: Printout, exported: Path, tmp_path: Path) -> None:
    printer = printout.printer
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printout.paint(printer)
    with (
        pypdfium2.PdfDocument(exported) as wanted,
        pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed,
    ):
        assert len(printed) == len(wanted)
        assert printed[0].get_size() == pytest.approx(wanted[0].get_size(), abs=1.5)
        assert darkness(printed[0]) == pytest.approx(darkness(wanted[0]), rel=0.2)


def test_only_the_pages_asked_for_are_printed(printout: Printout, tmp_path: Path) -> None:
    printer = printout.printer
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    printout.paint(printer)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == 1


def darkness(page: pypdfium2.PdfPage) -> float:
    """How much ink is on a page."""
    pixels = bytes(page.render(scale=1).buffer)
    return sum(255 - value for value in pixels) / len(pixels)
