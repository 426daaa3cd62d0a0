"""Where the handbook lies, and the only way to a file of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.paths import resources


@cache
def folder() -> Path:
    """The pages as they ship; in a checkout they are docs/ itself, so that there is one source."""
    shipped = resources("help")
    return shipped if shipped.is_dir() else resources().parent / "docs"


def served(name: str) -> Path | None:
    """The handbook's file of this name, such as `pictures/card.png`; None for whatever lies elsewhere."""
    try:
        path = (folder() / name).resolve()
        inside = path.is_relative_to(folder().resolve()) and path.is_file()
    except (OSError, ValueError):  # a name that no file may have
        return None
    return path if inside else None


def text_of(page: str) -> str:
    """A page's Markdown; empty where there is none."""
    path = served(page)
    return path.read_text(encoding="utf-8") if path and path.suffix == ".md" else ""
