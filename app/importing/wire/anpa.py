"""Reads ANPA 1312: messages of American wires, header lines and paragraphs marked at their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from app.errors import NoArticle
from app.importing.agencies import known_agency
from app.importing.content import Content
from app.importing.decoding import decode
from app.importing.draft import Draft
from app.importing.parts import Part, part_name
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.wire.copy import Copy, wire_draft
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.report import ParagraphKind, Source

MAX_BYTES = 20_000_000
HEAD = "^"  # opens the lines above the story, those that part it, and the one below it
OPENINGS = ("\t", "   ")  # of a paragraph
URGENCIES = {"f": 1, "u": 1, "b": 2, "r": 4, "d": 5, "a": 6, "s": 6}  # flash, urgent, bulletin, regular …

_MESSAGE = re.compile(rb"\x01([^\x01\x02\x03]{1,400})\x02([^\x01\x02\x03]*)\x03?")
_MARKED = re.compile(rb"^\^", re.MULTILINE)  # without such a line it is a message of IPTC 7901
_SLUG = re.compile(
    r"(?:(?:BC|AM|PM|BN|HFR)-\S.*|[^.!?]*,\s?\d{2,4})<?"
)  # with its cycle, or its words counted
_PRIORITY = re.compile(r"(?:^|[a-z]?\d{4}\s+|\n)([fubrdas])\s+[a-z]\b", re.IGNORECASE)
_BYLINE = re.compile(r"By\s+[A-Z]")
_NOTE = re.compile(r"(?:Eds|Editors)\b.{0,20}:|(?:[A-Z]{2,4} )?(?:Photo|Graphic|Video|Audio)s?\b")
_NUMBERS = re.compile(r"[\W\d]*(?:[A-Z]{2,4}\d{1,4}[\W_]*)+")
_SENT = re.compile(r"[A-Z]{2}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d)\s+(\d\d)(\d\d)([A-Z]{3,4})?")  # month, day, year
_LETTERS = (("``", "“"), ("''", "”"), (" _ ", " — "))  # as seven bits write what they do not have


class AnpaReader:
    media_type = "application/vnd.anpa.1312"

    def recognises(self, content: Content) -> bool:
        found = _MESSAGE.match(content.data[:20_000].lstrip(b"\0\x16\r\n "))
        return found is not None and bool(_MARKED.search(found[2]))

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The messages in it. Raises NoArticle if none holds words."""
        found = list(_messages(content))
        if len(found) == 1:
            return (Part("", content.name, content.data, found[0][1].headline),)
        return tuple(
            Part(str(i), part_name(content.name, copy.headline), data, copy.headline, copy.source.published)
            for i, (data, copy) in enumerate(found, 1)
        )

    def read(self, content: Content) -> Draft:
        """The first message in it. Raises NoArticle for an alert that is but a headline."""
        return wire_draft(next(_messages(content))[1], name=content.name)


def _messages(content: Content) -> Iterator[tuple[bytes, Copy]]:
    """Each message with words in it: its bytes, and what it says."""
    found = False
    for message in _MESSAGE.finditer(content.data_within(MAX_BYTES)):
        copy = _copy(_written_out(message[1]), _written_out(message[2]))
        if copy.headline or copy.body:
            found = True
            yield message[0], copy
    if not found:
        raise NoArticle(name=content.name)


def _written_out(data: bytes) -> str:
    text = decode(data, declared="latin-1").text
    for short, letter in _LETTERS:
        text = text.replace(short, letter)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _copy(header: str, text: str) -> Copy:
    lines = [line for line in text.split("\n") if words(line)]
    start = next((i for i, line in enumerate(lines) if line.startswith(OPENINGS)), len(lines))
    heads = [_bare(line) for line in lines[:start]]
    slug = next((line for line in heads[:2] if _SLUG.fullmatch(line)), None)
    signed = [line for line in heads if _BYLINE.match(line) or known_agency(line)]
    notes = [line for line in heads if _NOTE.match(line) or _NUMBERS.fullmatch(line)]
    titles = [line for line in heads if line not in (slug, *signed, *notes)]
    return Copy(
        headline=titles[0] if titles else "",
        standfirst=titles[1] if len(titles) > 1 else "",
        body=tuple(_story(lines[start:])),
        bylines=tuple(signed),
        notes=tuple(notes),
        source=Source(slug=slug, urgency=_urgency(header), published=_sent(lines)),
    )


def _story(lines: Sequence[str]) -> list[Labelled]:
    """The story: what opens a paragraph begins one, lines below go on with it, heads inside part it."""
    found: list[tuple[list[str], ParagraphKind]] = []
    for line in lines:
        if _SENT.match(_bare(line)):
            continue
        if line.startswith(HEAD):
            found.append(([line], ParagraphKind.CROSSHEAD))
        elif line.startswith(OPENINGS) or not found or found[-1][1] is ParagraphKind.CROSSHEAD:
            found.append(([line], ParagraphKind.BODY))
        else:
            found[-1][0].append(line)
    return [(_bare(" ".join(paragraph)), kind) for paragraph, kind in found]


def _bare(line: str) -> str:
    """A line without the marks that open and end it."""
    return squeezed(line).removeprefix(HEAD).rstrip("<= ").strip()


def _urgency(header: str) -> int | None:
    found = _PRIORITY.search(header)
    return URGENCIES.get(found[1].casefold()) if found else None


def _sent(lines: Sequence[str]) -> datetime | None:
    """When it was sent, by the line that ends it."""
    sent = next((found for line in reversed(lines) if (found := _SENT.match(_bare(line)))), None)
    if sent is None:
        return None
    zone = "+00:00" if sent[6] == "GMT" else ""
    return read_moment(f"20{sent[3]}-{sent[1]}-{sent[2]}T{sent[4]}:{sent[5]}{zone}")
