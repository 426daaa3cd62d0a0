"""The keyboard sheet of the handbook lists the keys that the window has."""

import re

import pytest
from keyboard_sheet import language_of, sheet
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app import manual
from ui.language import speak
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SHEETS = sorted(manual.folder().rglob("keyboard.md"))


@pytest.fixture
def language(request: pytest.FixtureRequest, english_again: None, qapp: QApplication) -> str:
    """One that has a sheet, in force."""
    return speak(qapp, request.param)


@pytest.mark.parametrize("language", [language_of(path) for path in SHEETS], indirect=True)
def test_the_sheet_is_made_from_the_menus(language: str) -> None:
    page = manual.text_of("keyboard.md", language)
    assert page == sheet(page), "make keys"


def test_what_is_written_by_hand_stays() -> None:
    menu = "## Old menu\n| a | b | c |\n|---|---|---|\n| x | y | z |\n\n"
    made = sheet(f"# Keys\nHow.\n\n{menu}## In lists\n| key | does |\n")
    assert made.startswith("# Keys\nHow.\n\n## File\n| a | b | c |\n|---|---|---|\n| Ctrl+N |")
    assert made.endswith("\n\n## In lists\n| key | does |\n")
    assert "Old menu" not in made


def test_every_key_of_the_window_is_on_the_sheet(parts: Parts) -> None:
    page = manual.text_of("keyboard.md")
    listed = {QKeySequence(key).toString() for key in re.findall(r"^\| (\S.*?) \|", page, re.MULTILINE)}
    assert {action.shortcut().toString() for action in parts.actions} - {""} <= listed
