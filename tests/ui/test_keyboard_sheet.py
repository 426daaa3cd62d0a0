"""The keyboard sheet of the handbook lists the keys that the window has."""

import re

import pytest
from keyboard_sheet import sheet
from PySide6.QtGui import QKeySequence

from app import manual
from ui.parts import Parts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_sheet_is_made_from_the_menus(parts: Parts) -> None:
    assert manual.text_of("keyboard.md") == sheet(), "make keys"


def test_every_key_of_the_window_is_on_the_sheet(parts: Parts) -> None:
    page = manual.text_of("keyboard.md")
    listed = {QKeySequence(key).toString() for key in re.findall(r"^\| (\S.*?) \|", page, re.MULTILINE)}
    assert {action.shortcut().toString() for action in parts.actions} - {""} <= listed
