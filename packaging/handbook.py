"""The handbook in other languages: what a translated page must share with the English one, and what is stale.

`check` names page and heading of all that is wrong and exits with 1 if anything is; `done de marks.md` notes
that the page says what the English one says now: in docs/de/source.toml, by a digest of each section.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from collections.abc import Callable, Iterator
from itertools import zip_longest

from handbook_shared import lost, tokens
from keyboard_sheet import SHEET, is_made

from app import manual
from app.model.one_line import squeezed

SOURCE = "source.toml"
DIGITS = 12  # of a digest: enough to tell two states of a section apart


def main() -> int:
    verbs: dict[str, Callable[..., int]] = {"check": check, "done": done}
    verb, *details = sys.argv[1:] or ["check"]
    return verbs[verb](*details)


def check() -> int:
    """Say what is wrong."""
    wrong = [fault for language in languages() for fault in faults(language)]
    print("\n".join(wrong) or "The translated pages of the handbook agree with the English ones.")
    return 1 if wrong else 0


def done(language: str, *pages: str) -> int:
    """Note that these pages say what the English ones say now."""
    kept = known(language) | {page: sections(page) for page in pages}
    lines = ["# The English sections from which these pages were translated: packaging/handbook.py."]
    for page in sorted(kept):
        lines += ["", f'["{page}"]', *(f'"{anchor}" = "{digest}"' for anchor, digest in kept[page].items())]
    (manual.folder() / language / SOURCE).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


def languages() -> list[str]:
    """Those that have pages."""
    return sorted({path.parent.name for path in manual.folder().glob(f"*/{SOURCE}")})


def pages(language: str) -> list[str]:
    own = manual.folder() / language
    return sorted(path.relative_to(own).as_posix() for path in own.rglob("*.md"))


def known(language: str) -> dict[str, dict[str, str]]:
    """Of each page the digests of the English sections that were translated, by anchor."""
    path = manual.folder() / language / SOURCE
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def faults(language: str) -> Iterator[str]:
    """Each page and heading where a language is not what English says, or has lost what both share."""
    translated = known(language)
    for page in pages(language):
        name = f"docs/{language}/{page}"
        if not manual.text_of(page):
            yield f"{name}: no English page has this name"
            continue
        yield from (f"{name}: {fault}" for fault in lost(page, language))
        yield from (f"{name}: {fault}" for fault in _stale(page, translated.get(page, {})))


def sections(page: str) -> dict[str, str]:
    """The digest of each English section by its anchor, but for tables that `make keys` makes."""
    text = manual.text_of(page).splitlines()
    starts = [token.map[0] for token in tokens(page) if token.type == "heading_open" and token.map]
    parts = ("\n".join(text[start:end]) for start, end in zip_longest(starts, starts[1:]))
    found = zip(manual.headings(page), parts, strict=True)
    return {heading.anchor: _digest(part) for heading, part in found if page != SHEET or not is_made(part)}


def _digest(section: str) -> str:
    """Of the words, however the lines are broken."""
    return hashlib.sha256(squeezed(section).encode()).hexdigest()[:DIGITS]


def _stale(page: str, translated: dict[str, str]) -> Iterator[str]:
    words = {heading.anchor: heading.words for heading in manual.headings(page)}
    for anchor, digest in sections(page).items():
        if translated.get(anchor) != digest:
            yield f"“{words[anchor]}” has changed in English since it was translated"


if __name__ == "__main__":
    sys.exit(main())
