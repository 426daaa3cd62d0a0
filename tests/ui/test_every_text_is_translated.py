"""No word reaches the screen past `tr`: seen in a language that puts brackets round what is translated."""

import re
from collections.abc import Iterator

import canal_reports
import market_reports
import pytest
from pseudo_language import bare, painted, pseudo_language, words_of
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.annotate import commands
from app.findings.wording import TITLES
from app.model.comparison import Comparison
from app.model.project import Project
from ui.main_window import MainWindow
from ui.models.sheets import SHEETS

# the brackets make a window ask for more room; of that, and of what comes to the front, the offscreen
# platform can tell nobody
pytestmark = pytest.mark.qt_log_ignore(r"does not support (propagateSizeHints|raise)\(\)")
# Names that stay as they are in any language.
NAMES = ("Synoptic", "English", "Deutsch", "français", "español", "UTF-8", "UTF-16", "Source Serif")


@pytest.fixture(autouse=True)
def pseudo(qapp: QApplication) -> Iterator[None]:
    with pseudo_language(qapp):
        yield


def untranslated(words: set[str], project: Project) -> set[str]:
    """What stands in no brackets and is no word of a report, no font and no rule's name."""
    comparisons = (market_reports.COMPARISON, canal_reports.COMPARISON)
    counted = (row.what for comparison in comparisons for row in comparison.ledger)
    of_reports = (words for report in project.reports for words in (report.text, report.label, report.name))
    said = " ".join((*of_reports, *counted, *TITLES, *NAMES, *QFontDatabase.families()))
    return {each for each in words if not _is_said(bare(each), said)}


def _is_said(words: str, said: str) -> bool:
    return all(word.casefold() in said.casefold() for word in re.findall(r"[^\W\d_]{2,}", words))


def _lay(window: MainWindow, project: Project, comparison: Comparison) -> None:
    session = window.parts.desk.session
    session.apply("", lambda present: commands.add_reports(present, project.reports))
    session.compared(comparison)


def _shown(window: QWidget) -> set[str]:
    with painted() as drawn:
        window.grab()
    return words_of(window) | drawn


def test_an_empty_window(window: MainWindow) -> None:
    assert untranslated(_shown(window), Project()) == set()


def test_a_comparison_with_its_card_and_lists(window: MainWindow) -> None:
    _lay(window, market_reports.PROJECT, market_reports.COMPARISON)
    for finding in market_reports.COMPARISON.findings:
        window.parts.reading.choose(finding)
        assert untranslated(_shown(window), market_reports.PROJECT) == set()
    window.parts.actions["linear_review"].trigger()
    assert untranslated(_shown(window), market_reports.PROJECT) == set()


def test_all_tables_across_the_reports(window: MainWindow) -> None:
    _lay(window, canal_reports.PROJECT, canal_reports.COMPARISON)
    for kind in SHEETS:
        window.parts.actions[f"table_{kind.name}"].trigger()
        assert untranslated(_shown(window), canal_reports.PROJECT) == set()


def test_notes_and_the_columns_as_written(window: MainWindow) -> None:
    _lay(window, market_reports.PROJECT, market_reports.COMPARISON)
    parts = window.parts
    parts.preferences.change(author="Ada")
    for name in ("as_written", "left_out"):
        parts.actions[name].trigger()
    parts.reading.select(market_reports.UNKNOWN.passages[0])
    for name in ("highlight", "note"):
        parts.actions[name].trigger()
    assert untranslated(_shown(window), market_reports.PROJECT) == set()


@pytest.mark.parametrize("name", ["about", "settings", "shortcuts", "about_report"])
def test_a_dialog(window: MainWindow, name: str) -> None:
    _lay(window, market_reports.PROJECT, market_reports.COMPARISON)
    window.parts.actions[name].trigger()
    (dialog,) = window.findChildren(QDialog)
    assert untranslated(_shown(dialog), market_reports.PROJECT) == set()
    dialog.close()
