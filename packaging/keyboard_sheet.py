"""The keyboard sheet docs/keyboard.md, made from the window's own menus: `make keys`.

Usage: keyboard_sheet.py FILE. A test compares the page with the menus.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

HEAD = """# Keys
Everything can be done without a mouse. On macOS Ctrl is the command key ⌘, and Alt is the option key ⌥.
In the program Help, Shortcuts lists the keys in the language of the window.

The letters A, X, O, P, T, H, N and M work while you read, not while you write.

"""
FOOT = """## In the reports
| key | does |
|---|---|
| Tab, Shift+Tab | go to the next part of the window, and back |
| arrows | move the caret; with Ctrl word by word |
| Home, End | go to the edge of the line; with Ctrl to the edge of the report |
| Shift with any of these | select words |
| Ctrl+A | select the whole report |
| Enter | open the card of the mark at the caret, or the note |
| Esc | close the card |

## In lists and tables
| key | does |
|---|---|
| arrows | go from entry to entry |
| Enter | go to the words in the reports; in tables Space does so too |
| Space | in menus that stay open and in the choice of reports: tick |
| Esc | leave a note that is being written, or the search |

## In Help
| key | does |
|---|---|
| Alt+Left, Alt+Right | go back, forward |
| Alt+Home | go to the first page |
| Ctrl+F | search |
| Tab, Enter | go to the next link, follow it |
| Ctrl++, Ctrl+- | larger, smaller text |
| Esc, Ctrl+W | close Help |
"""


def sheet() -> str:
    """The whole page."""
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
    return HEAD + "\n".join("\n".join(_table(module.menu())) + "\n" for module in modules) + "\n" + FOOT


def _table(menu: object) -> Iterator[str]:
    yield f"## {_plain(menu.text)}"  # type: ignore[attr-defined]
    yield "| key | command | does |"
    yield "|---|---|---|"
    yield from _rows(menu, "")


def _rows(menu: object, before: str) -> Iterator[str]:
    for entry in menu.entries:  # type: ignore[attr-defined]
        if entry is None:
            continue
        words = before + _plain(entry.text)
        if hasattr(entry, "entries"):
            yield from _rows(entry, f"{words}, ")
        elif entry.key:
            yield f"| {entry.key} | {words} | {entry.tip} |"


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    Path(sys.argv[1]).write_text(sheet(), encoding="utf-8")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
