"""Reads messages that Outlook saved (MSG)."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from app.errors import ReadingFailed, SynopticError
from app.importing.content import Content
from app.importing.decoding import decode
from app.importing.draft import Draft
from app.importing.mail.letter import Letter, letter_draft
from app.importing.mail.message import MAX_BYTES

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")  # the name of a stream that every message has


class OutlookReader:
    media_type = "application/vnd.ms-outlook"

    def recognises(self, content: Content) -> bool:
        return content.data.startswith(_SIGNATURE) and _PROPERTIES in content.data

    def read(self, content: Content) -> Draft:
        """Its text, or that of the message it sends on; raises ReadingFailed if it is damaged."""
        return letter_draft(_letter(content.data_within(MAX_BYTES), content.name), name=content.name)


def _letter(data: bytes, name: str) -> Letter:
    from oxmsg import Message

    try:
        message = Message.load(BytesIO(data))
        return Letter(
            subject=_text(message.subject),
            sender=_text(message.sender),
            sent=message.sent_date,
            plain=_text(message.body),
            marked_up=_text(message.html_body),
        )
    except (SynopticError, MemoryError):  # whoever started the child ends it then
        raise
    except Exception as error:  # damaged files fail in the parser in every way there is
        raise ReadingFailed(name=name, why="the message is damaged") from error


def _text(said: Any) -> str:
    """A property's text without the zeros that may fill its place up."""
    text = decode(said).text if isinstance(said, bytes) else said or ""
    return text.rstrip("\0")
