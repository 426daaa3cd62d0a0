"""Reads ANPA 1312: messages of American wires, header lines and paragraphs marked at their beginning."""

from __future__ import annotations

import re

from app.errors import NoArticle
from app.importing.agencies import known_agency
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.wire.copy import Copy, wire_draft
from app.importing.wording import squeezed, words
from app.model.report import ParagraphKind, Source

MAX_BYTES = 20_000_000
URGENCIES = {
    "f": 1,
    "u": 1,
    "b": 2,
    "r": 4,
    "d": 5,
    "a": 6,
    "s": 6,
}  # flash, urgent, bulletin, regular, deferred

HEAD = "^"  # opens the lines above the story and below it

_MESSAGE = re.compile(rb"\x16+\x01([^\x02\x03]{1,400})\x02(.*?)(?:\x03|\Z)", re.DOTALL)
_MARKED = re.compile(rb"^[\^\t]", re.MULTILINE)  # else it is a message of IPTC 7901
_SLUG = re.compile(
    r"(?:(?:BC|AM|PM|BN|HFR)-\S.*|[^.!?]*,\s?\d{2,4})<?"
)  # with its cycle, or its count of words
_PRIORITY = re.compile(r"[a-z]?\d{4}\s+([a-z])\s", re.IGNORECASE)
_BYLINE = re.compile(r"By\s+[A-Z]")
_NOTE = re.compile(r"(?:Eds|Editors)\b.{0,20}:")
_NUMBERS = re.compile(r"[\W\d]*(?:[A-Z]{2,4}\d{1,4}[\W_]*)+")
_LETTERS = (("``", "“"), ("''", "”"), (" _ ", " — "))  # as seven bits write what they do not have


class AnpaReader:
    media_type = "application/vnd.anpa.1312"

    def recognises(self, content: Content) -> bool:
        found = _MESSAGE.match(content.data[:20_000].lstrip(b"\r\n "))
        return found is not None and bool(_MARKED.search(found[2]))

    def read(self, content: Content) -> Draft:
        """The first message in it. Raises NoArticle for an alert that is but a headline."""
        found = _MESSAGE.search(content.data_within(MAX_BYTES))
        if found is None:
            raise NoArticle(name=content.name)
        header, text = found[1].decode("latin-1"), _written_out(found[2].decode("latin-1"))
        return wire_draft(_copy(header, text), name=content.name)


def _written_out(text: str) -> str:
    for short, letter in _LETTERS:
        text = text.replace(short, letter)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _copy(header: str, text: str) -> Copy:
    lines = [line for line in text.split("\n") if words(line)]
    heads = [squeezed(line[1:].rstrip("<= \t")) for line in lines if line.startswith(HEAD)]
    slug = next((line.strip("^<= ") for line in lines[:2] if _SLUG.fullmatch(line.strip("^= "))), None)
    signed = [line for line in heads if _BYLINE.match(line) or known_agency(line)]
    notes = [line for line in heads if _NOTE.match(line) or _NUMBERS.fullmatch(line)]
    titles = [line for line in heads if line not in (slug, *signed, *notes)]
    return Copy(
        headline=titles[0] if titles else "",
        standfirst=titles[1] if len(titles) > 1 else "",
        body=tuple((text, ParagraphKind.BODY) for text in _paragraphs(lines)),
        bylines=tuple(signed),
        notes=tuple(notes),
        source=Source(slug=slug, urgency=_urgency(header)),
    )


def _paragraphs(lines: list[str]) -> list[str]:
    """The story's paragraphs: a tab opens one, the lines below go on with it."""
    found: list[list[str]] = []
    for line in lines:
        if line.startswith(HEAD):
            continue
        if line.startswith("\t"):
            found.append([line])
        elif found:
            found[-1].append(line)
    return [squeezed(" ".join(paragraph)) for paragraph in found]


def _urgency(header: str) -> int | None:
    found = _PRIORITY.search(squeezed(header) + " ")
    return URGENCIES.get(found[1].casefold()) if found else None
