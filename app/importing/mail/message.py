"""Reads messages as mail programs save and send them (EML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from app.importing.content import Content
from app.importing.draft import Draft
from app.importing.mail.attachments import attached
from app.importing.mail.letter import Letter, bare_subject, letter_draft
from app.importing.mime import header, parse_message, parts_of_type, text_of
from app.importing.parts import Part, part_name
from app.importing.wording import words

MAX_BYTES = 25_000_000
FEWEST_WORDS = 30  # of a letter that is a report beside what is attached to it; fewer say “see attachment”

_HEAD = re.compile(r"\s*(?:[\w-]+:.*\n(?:[ \t].*\n)*){2,}")
_TELLING = re.compile(r"^(from|subject|date|message-id|received|mime-version):", re.IGNORECASE | re.MULTILINE)


class MessageReader:
    media_type = "message/rfc822"

    def recognises(self, content: Content) -> bool:
        head = _HEAD.match(content.head.replace("\r\n", "\n"))
        return head is not None and len({name.casefold() for name in _TELLING.findall(head[0])}) >= 2

    def read(self, content: Content) -> Draft:
        """Its text, or that of the message it sends on."""
        message = parse_message(content.data_within(MAX_BYTES), name=content.name)
        return letter_draft(letter_of(message), name=content.name)

    def parts(self, content: Content) -> tuple[Part, ...]:
        """The letter itself, if it says much, and the reports that are attached to it."""
        message = parse_message(content.data_within(MAX_BYTES), name=content.name)
        found = attached(message, name=content.name)
        if _says_much(message) or not found:
            return (message_part(content.data, message, name=content.name), *found)
        return found


def letter_of(message: Message) -> Letter:
    """What a parsed message says of itself."""
    return Letter(
        subject=header(message, "Subject") or "",
        sender=header(message, "From") or "",
        sent=sent(message),
        plain=_shown(message, "text/plain"),
        marked_up=_shown(message, "text/html"),
    )


def message_part(data: bytes, message: Message, *, name: str, key: str = "") -> Part:
    """A message as one report of a file called `name`."""
    title = bare_subject(header(message, "Subject") or "")
    return Part(key, part_name(name, title) if key else name, data, title, sent(message))


def sent(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(header(message, "Date") or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _shown(message: Message, media_type: str) -> str:
    """The text of the parts of one type, but for those of messages within."""
    return "\n\n".join(text_of(shown) for part in _own(message) for shown in parts_of_type(part, media_type))


def _own(message: Message) -> Iterator[Message]:
    """The parts of a message that are not parts of a message attached to it."""
    if message.get_content_type() == "message/rfc822":
        return
    if not message.is_multipart():
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _own(part)


def _says_much(message: Message) -> bool:
    letter = letter_of(message)
    return len(words(letter.plain or letter.marked_up)) >= FEWEST_WORDS
