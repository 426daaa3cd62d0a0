"""Messages in parts, as mail and saved pages have them: counted before parsing, decoded part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header
from email.message import Message

from app.errors import ReadingFailed
from app.importing.decoding import decode
from app.model.one_line import squeezed

MAX_PARTS = 2_000  # parsing time grows with their number: ten thousand take three seconds
MAX_BOUNDARIES = 100  # each may nest; the parser's depth is that of Python
MAX_FIELD = 10_000  # bytes of a header that is taken apart at its semicolons, in the square of the time
MAX_HEADER = 4_000  # code points of a header that are looked at; subjects of mails have some dozens

_BOUNDARY = re.compile(rb'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE)
_FIELD = re.compile(rb"^content-[a-z-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*", re.IGNORECASE | re.MULTILINE)


def parse_message(data: bytes, *, name: str) -> Message:
    """The message in the bytes of a file called `name`. Raises ReadingFailed if its structure is absurd."""
    boundaries = {quoted or bare for quoted, bare in _BOUNDARY.findall(data)}
    if len(boundaries) > MAX_BOUNDARIES or _too_many_parts(data, boundaries):
        raise ReadingFailed(name=name, why="it has more parts than any message")
    if any(field.end() - field.start() > MAX_FIELD for field in _FIELD.finditer(data)):
        raise ReadingFailed(name=name, why="it has a longer header than any message")
    return message_from_bytes(data)


def header(message: Message, name: str) -> str | None:
    """The words of a header, decoded and on one line; None if it is missing or empty."""
    value = message.get(name)
    if value is None:
        return None
    try:
        pieces = decode_header(str(value)[:MAX_HEADER])
    except (ValueError, LookupError):  # broken encoded words are shown as they are
        return squeezed(str(value)[:MAX_HEADER])
    words = (
        decode(text, declared=charset).text if isinstance(text, bytes) else text for text, charset in pieces
    )
    return squeezed("".join(words)) or None


def parts_of_type(message: Message, media_type: str) -> Iterator[Message]:
    """The parts of one type that are shown, in their order; attachments are left alone."""
    for part in message.walk():
        if part.get_content_type() == media_type and part.get_content_disposition() != "attachment":
            yield part


def payload(part: Message) -> bytes:
    """The bytes of a part, however they were sent."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def text_of(part: Message) -> str:
    """The text of a part; what it says of its encoding is believed as little as what a file says."""
    charset = part.get_param("charset")
    return decode(payload(part), declared=charset if isinstance(charset, str) else None).text


def _too_many_parts(data: bytes, boundaries: set[bytes]) -> bool:
    return sum(data.count(b"\n--" + boundary) for boundary in boundaries) > MAX_PARTS
