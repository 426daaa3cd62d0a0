"""Words in the handbook: the sections in which all of them stand, best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.manual.contents import FIRST_PAGE, chapters
from app.manual.markdown import tokens_of
from app.manual.pages import ENGLISH
from app.manual.rendering import headings, title_of
from app.model.one_line import squeezed

SHOWN_BEFORE, SHOWN = 30, 90  # code points of the excerpt before the first hit, and in all


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which the words stand: its page, anchor and heading, and a few words around the first."""

    page: str
    anchor: str
    title: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class _Section:
    page: str
    anchor: str
    heading: str
    text: str


def find(words: str, language: str = ENGLISH) -> tuple[Hit, ...]:
    """Sections that hold every one of the words, those first that have one in their heading."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    held = [section for section in _sections(language) if _holds(section, wanted)]
    held.sort(key=lambda section: -sum(word in section.heading.casefold() for word in wanted))
    return tuple(_hit(section, wanted[0], language) for section in held)


def _holds(section: _Section, wanted: list[str]) -> bool:
    text = f"{section.heading} {section.text}".casefold()
    return all(word in text for word in wanted)


def _hit(section: _Section, word: str, language: str) -> Hit:
    title = _titles(language).get(section.page, section.page)
    where = title if section.heading == title_of(section.page, language) else f"{title}: {section.heading}"
    return Hit(section.page, section.anchor, where, _excerpt(section.text, word))


def _excerpt(text: str, word: str) -> str:
    start = max(0, text.casefold().find(word) - SHOWN_BEFORE)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = len(text) if len(text) <= start + SHOWN else text.rfind(" ", start, start + SHOWN)
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")


@cache
def _sections(language: str) -> tuple[_Section, ...]:
    return tuple(section for page in _titles(language) for section in _of_page(page, language))


@cache
def _titles(language: str) -> dict[str, str]:
    """The pages in the order of the contents, as they are called there."""
    entries = (entry for chapter in chapters(language) for entry in chapter.entries)
    return {entry.page: entry.title for entry in entries} | {FIRST_PAGE: title_of(FIRST_PAGE, language)}


def _of_page(page: str, language: str) -> Iterator[_Section]:
    """The page cut at its headings, without signs of Markdown."""
    told, number, said = headings(page, language), -1, list[str]()
    opening = False
    for token in tokens_of(page, language):
        if token.type == "heading_open":
            if number >= 0:
                yield _Section(page, told[number].anchor, told[number].words, " ".join(said))
            number, said, opening = number + 1, [], True
        elif token.type == "inline" and opening:
            opening = False
        elif token.type == "inline":
            said.append(squeezed("".join(c.content or " " for c in token.children or ())))
        elif token.type in ("fence", "code_block"):
            said.append(squeezed(token.content))
    if number >= 0:
        yield _Section(page, told[number].anchor, told[number].words, " ".join(said))
