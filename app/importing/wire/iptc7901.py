"""Reads IPTC 7901: seven-bit messages between control characters, wrapped at seventy columns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.decoding import decode
from app.importing.draft import Draft
from app.importing.lines import unwrapped
from app.importing.parts import Part, part_name
from app.importing.sorting import Labelled
from app.importing.stamps import read_moment
from app.importing.wire.copy import Copy, filed_from, told_by_words, wire_draft
from app.importing.wire.elements import number
from app.importing.wire.notices import is_notebook
from app.importing.wording import words
from app.model.one_line import squeezed
from app.model.report import ParagraphKind, Source

SOH, STX, ETX = b"\x01", b"\x02", b"\x03"
MAX_BYTES = 20_000_000
MAX_HEAD = 1_000  # code points in which a headline ends; looking further takes the square of the time
MAX_END = 120  # code points of the line that ends a message, with who wrote it and when

_MESSAGE = re.compile(rb"\x01([^\x01\x02\x03]{1,400})\x02([^\x01\x02\x03]*)(\x03[^\x01\x02\x03]{0,60})?")
_HEADLINE = re.compile(r"\A\s*((?:[^\n]*\n){0,4}?[^\n]*?)[ \t]*=[ \t]*(?:\n|\Z)")
_URGENCY = re.compile(r"\b[a-z]{0,4}\s?\d{1,5}\s+(\d)\s", re.IGNORECASE)  # behind the service and the number
_SENT = re.compile(r"\b(\d\d)(\d\d)(\d\d)\s+([A-Za-z]{3})\s+(\d\d)\b")  # day, hour, minute, month, year
_LAST = re.compile(r"\n\s*(?:[a-z]{2,8}[ /][\w ./-]{0,30})?\s*\d{6}\s+\w{3}\s+\d\d\s*\Z", re.IGNORECASE)


class Iptc7901Reader:
    media_type = "application/vnd.iptc.7901"

    def recognises(self, content: Content) -> bool:
        head = content.data[:2000].lstrip(b"\x16\r\n ")
        return head.startswith(SOH) and bool(_MESSAGE.match(content.data[:20_000].lstrip(b"\x16\r\n ")))

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The messages in it. Raises NoArticle if none holds words."""
        found = list(_messages(content))
        if len(found) == 1:
            return (Part("", content.name, content.data, _title(found[0][1])),)
        return tuple(
            Part(str(i), part_name(content.name, _title(text)), data, _title(text))
            for i, (data, text) in enumerate(found, 1)
        )

    def read(self, content: Content) -> Draft:
        """The first message in it. Raises as `parts` does."""
        data, text = next(_messages(content))
        start, end = data.index(STX), data.find(ETX)
        sent = _moment(_decoded(data[end:]) if end > start else "") or _moment(text[-MAX_END:])
        return wire_draft(_copy(_decoded(data[1:start]), text, sent), name=content.name)


def _messages(content: Content) -> Iterator[tuple[bytes, str]]:
    """Each message with words in it: its bytes, and its text."""
    found = False
    for message in _MESSAGE.finditer(content.data_within(MAX_BYTES)):
        text = _decoded(message[2]).strip()
        if words(text):
            found = True
            yield message[0], text
    if not found:
        raise NoArticle(name=content.name)


def _decoded(data: bytes) -> str:
    """The text: of seven bits, or of eight as Western Europe wrote them."""
    return decode(data, declared="latin-1").text.replace("\r\n", "\n").replace("\r", "\n")


def _moment(text: str) -> datetime | None:
    sent = _SENT.search(text)
    return read_moment(f"{sent[1]} {sent[4]} 20{sent[5]} {sent[2]}:{sent[3]}") if sent else None


def _title(text: str) -> str:
    headline = _HEADLINE.match(text, 0, MAX_HEAD)
    return squeezed(headline[1]) if headline else ""


def _copy(header: str, text: str, sent: datetime | None) -> Copy:
    headline = _HEADLINE.match(text, 0, MAX_HEAD)
    body = text[headline.end() :] if headline else text
    body = body[:-MAX_END] + _LAST.sub("\n", body[-MAX_END:])
    first, *keywords = [squeezed(line) for line in header.split("\n") if words(line)] or [""]
    urgency = _URGENCY.search(f"{first} ")
    return Copy(
        headline=_title(text),
        body=tuple(_blocks(body)),
        notes=tuple(line for line in keywords if line.startswith("(")),
        source=Source(
            slug=next((line for line in keywords if not line.startswith("(")), None),
            urgency=number(urgency[1]) if urgency else None,
            agency=_agency(body),
            published=sent,
        ),
    )


def _blocks(body: str) -> list[Labelled]:
    """The paragraphs of the story; below the line that opens the notebook nothing is joined or judged."""
    lines = body.split("\n")
    end = next((i for i, line in enumerate(lines) if is_notebook(line)), len(lines))
    story = told_by_words(unwrapped("\n".join(lines[:end])))
    return [*story, *((line, ParagraphKind.BODY) for line in lines[end:] if words(line))]


def _agency(body: str) -> str | None:
    opening = next((line for line in body.split("\n") if words(line)), "")
    place, dash, _ = opening.partition(" - ")
    return filed_from(place).agency if dash else None
