"""The keyboard sheets docs/keyboard.md and docs/*/keyboard.md, made from the window's own menus: `make keys`.

Usage: keyboard_sheet.py FILE ... A page is written by hand but for its tables of three columns, one for each
menu; a test compares these with the menus. The language is that of the page's folder.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

SHEET = "keyboard.md"
_SECTION = re.compile(r"^(?=## )", re.MULTILINE)
_HEAD = re.compile(r"## .*\n(\|[^|\n]*\|[^|\n]*\|[^|\n]*\|)\n")


def is_made(section: str) -> bool:
    """Whether a section, from its heading on, is a table of a menu."""
    return _HEAD.match(section) is not None


def sheet(page: str) -> str:
    """The page with the tables of all menus in the language in force, the rest as it is."""
    head, *sections = _SECTION.split(page)
    columns = next(found[1] for section in sections if (found := _HEAD.match(section)))
    tables = ("\n".join(_table(menu, columns)) + "\n\n" for menu in _menus())
    return head + "".join(tables) + "".join(section for section in sections if not is_made(section))


def language_of(path: Path) -> str:
    """`de` of docs/de/keyboard.md."""
    return "en" if path.parent.name == "docs" else path.parent.name


def _menus() -> Iterator[object]:
    from ui.menus import (
        columns_menu,
        edit_menu,
        file_menu,
        findings_menu,
        go_menu,
        help_menu,
        notes_menu,
        view_menu,
    )

    modules = (file_menu, edit_menu, view_menu, columns_menu, go_menu, findings_menu, notes_menu, help_menu)
    return (module.menu() for module in modules)


def _table(menu: object, columns: str) -> Iterator[str]:
    yield f"## {_plain(menu.text)}"  # type: ignore[attr-defined]
    yield columns
    yield "|---|---|---|"
    yield from _rows(menu, "", _keys())


def _rows(menu: object, before: str, keys: Callable[[str], str]) -> Iterator[str]:
    for entry in menu.entries:  # type: ignore[attr-defined]
        if entry is None:
            continue
        words = before + _plain(entry.text)
        if hasattr(entry, "entries"):
            yield from _rows(entry, f"{words}, ", keys)
        elif entry.key:
            yield f"| {keys(entry.key)} | {words} | {entry.tip} |"


def _keys() -> Callable[[str], str]:
    """Names of keys: in English those of every system, else those on keyboards of the language."""
    from ui.language import ENGLISH, spoken
    from ui.messages import native_keys

    return str if spoken() == ENGLISH else native_keys


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…").rstrip()


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

    from ui.language import speak

    application = QApplication([])
    for path in map(Path, sys.argv[1:]):
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
        speak(application, language_of(path))
        path.write_text(sheet(path.read_text(encoding="utf-8")), encoding="utf-8")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
