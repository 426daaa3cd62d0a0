"""Where the handbook lies, and the only way to its files; German `marks.md` is de/marks.md where that is."""

from __future__ import annotations

import posixpath
from functools import cache
from pathlib import Path

from app.paths import resources

ENGLISH = "en"  # every page is there in it; another language has what somebody translated


@cache
def folder() -> Path:
    """The pages as they ship; in a checkout they are docs/ itself, so that there is one source."""
    shipped = resources("help")
    return shipped if shipped.is_dir() else resources().parent / "docs"


def served(name: str, language: str = ENGLISH) -> Path | None:
    """The handbook's file of this name, such as `pictures/card.png`: the language's own, else English.

    None for whatever lies elsewhere.
    """
    return _own(name, language) or _inside(name)


def text_of(page: str, language: str = ENGLISH) -> str:
    """A page's Markdown; empty where there is none."""
    path = served(page, language)
    return path.read_text(encoding="utf-8") if path and path.suffix == ".md" else ""


def is_translated(page: str, language: str) -> bool:
    """Whether a reader of the language reads the page in it."""
    return language == ENGLISH or _own(page, language) is not None


def target(link: str, page: str, language: str = ENGLISH) -> str | None:
    """The name of what a page links to, the same from all languages; None where the link leads out."""
    lies = f"{language}/{page}" if _own(page, language) else page
    path = posixpath.normpath(posixpath.join(posixpath.dirname(lies), link))
    name = path.removeprefix(f"{language}/")
    return name if served(name, language) else None


def _own(name: str, language: str) -> Path | None:
    return None if language == ENGLISH else _inside(f"{language}/{name}")


def _inside(name: str) -> Path | None:
    try:
        path = (folder() / name).resolve()
        inside = path.is_relative_to(folder().resolve()) and path.is_file()
    except (OSError, ValueError):  # a name that no file may have
        return None
    return path if inside else None
