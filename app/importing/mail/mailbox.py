"""Reads mailboxes: one file with many messages, each below a line that opens with “From ” (mbox)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.parser import BytesHeaderParser

from app.errors import NoArticle, TooManyReports
from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.mail.message import MAX_BYTES, MessageReader, message_part
from app.importing.parts import Part

MAX_MAILBOX = 100_000_000
MAX_MESSAGES = 5_000

_OPENING = re.compile(rb"^From [^\r\n]{3,200}\r?\n(?=[\w-]+:)", re.MULTILINE)
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)


class MailboxReader:
    media_type = "application/mbox"

    def recognises(self, content: Content) -> bool:
        return bool(_OPENING.match(content.data[:2000].lstrip(b"\r\n")))

    def read(self, content: Content) -> Draft:
        """A mailbox of one message is read as that message."""
        inner = next(_messages(content.data), b"")
        return MessageReader().read(Content(inner, content.name))

    def parts(self, content: Content) -> tuple[Part, ...]:
        data = content.data_within(MAX_MAILBOX)
        count = sum(1 for _ in _OPENING.finditer(data))
        if count > MAX_MESSAGES:
            raise TooManyReports(name=content.name, count=str(count), limit=str(MAX_MESSAGES))
        found = tuple(
            message_part(message, BytesHeaderParser().parsebytes(message), name=content.name, key=str(number))
            for number, message in enumerate(_messages(data), 1)
            if len(message) <= MAX_BYTES
        )
        if not found:
            raise NoArticle(name=content.name)
        if len(found) == 1:
            return (replace(found[0], key="", name=content.name, data=data),)
        return found


def _messages(data: bytes) -> Iterator[bytes]:
    starts = [(found.start(), found.end()) for found in _OPENING.finditer(data)]
    for i, (_, begin) in enumerate(starts):
        end = starts[i + 1][0] if i + 1 < len(starts) else len(data)
        yield _STUFFED.sub(rb"\1", data[begin:end])
