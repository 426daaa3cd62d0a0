"""What a translated page of the handbook has in common with the English one, and with the window."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import zip_longest

from markdown_it.token import Token
from translations import FOLDER, read

from app import manual
from app.manual.markdown import new_parser
from app.model.one_line import squeezed

_REMARK = re.compile(r" +# .*")  # beside a command it is for the reader, and translated
_EMPHASIS = ("strong_open", "strong_close", "em_open", "em_close")


def lost(page: str, language: str) -> Iterator[str]:
    """Headings, code, links, pictures and names in the window that the page should have and has not."""
    yield from _headings(page, language)
    yield from _shared(page, language)
    yield from _worded(page, language)


def tokens(page: str, language: str = manual.ENGLISH) -> list[Token]:
    """The page as it is parsed."""
    return _parsed(manual.text_of(page, language))


@cache
def _parsed(text: str) -> list[Token]:
    return new_parser().parse(text)


def _headings(page: str, language: str) -> Iterator[str]:
    """The first heading without its like at the same depth: links to all after it would go astray."""
    for english, own in zip_longest(manual.headings(page), manual.headings(page, language)):
        if english is None:
            yield f"“{own.words}” has no English heading"
        elif own is None:
            yield f"“{english.words}” has no heading here"
        elif english.level != own.level:
            yield f"“{own.words}” stands at another depth than “{english.words}”"
        else:
            continue
        return


def _shared(page: str, language: str) -> Iterator[str]:
    """What no translation changes: commands and other code, links, pictures."""
    for what, of in (("code", _code), ("link or picture", _links)):
        english, own = Counter(of(page, manual.ENGLISH)), Counter(of(page, language))
        yield from (f"{what} is missing: {each}" for each in english - own)
        yield from (f"{what} is not in English: {each}" for each in own - english)


def _code(page: str, language: str) -> Iterator[str]:
    for token in tokens(page, language):
        if token.type in ("fence", "code_block"):
            yield _REMARK.sub("", token.content).strip()
        yield from (child.content for child in token.children or () if child.type == "code_inline")


def _links(page: str, language: str) -> Iterator[str]:
    for token in tokens(page, language):
        for child in token.children or ():
            address = child.attrGet("href") or child.attrGet("src")
            if address:
                name, sign, anchor = str(address).partition("#")
                yield f"{(manual.target(name, page, language) or name) if name else ''}{sign}{anchor}"


def _worded(page: str, language: str) -> Iterator[str]:
    """What English emphasises and the window says must be called here as the window calls it."""
    called, said = _window(language), squeezed(manual.text_of(page, language))
    for words in dict.fromkeys(_emphasised(tokens(page))):
        names = called.get(words)
        if names and not any(name in said for name in names):
            yield f"“{words}” is not called “{' or '.join(sorted(names))}”, as in the window"


def _emphasised(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        inside = 0
        for child in token.children or ():
            inside += child.nesting if child.type in _EMPHASIS else 0
            if inside and child.type == "text":
                yield from map(_plain, child.content.split(", "))


@cache
def _window(language: str) -> dict[str, set[str]]:
    """What the window says, without signs for keys and dots, and how it says it in the language."""
    found = defaultdict[str, set[str]](set)
    for message in read(FOLDER / f"synoptic_{language}.ts"):
        if not message.plural:
            found[_plain(message.text)].add(_plain(message.forms[0]))
    return dict(found)


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…").strip()
