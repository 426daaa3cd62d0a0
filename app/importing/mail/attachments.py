"""Reports attached to a message: read in memory, never written or opened."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message

from app.importing.mime import header, payload
from app.importing.parts import Part, part_name
from app.model.one_line import squeezed

MAX_ATTACHED = 50  # of one message; more are no reports
MAX_NAME = 80  # code points

_TYPES = """
application/pdf application/rtf text/rtf application/epub+zip application/vnd.oasis.opendocument.text
application/vnd.openxmlformats-officedocument.wordprocessingml.document
text/plain text/html text/markdown application/xml text/xml application/json
"""
READABLE = frozenset(_TYPES.split())
_SUFFIXES = (
    ".pdf",
    ".rtf",
    ".epub",
    ".odt",
    ".docx",
    ".txt",
    ".html",
    ".htm",
    ".md",
    ".xml",
    ".json",
    ".eml",
    ".mht",
)


def attached(message: Message, *, name: str) -> tuple[Part, ...]:
    """What is attached to a message of the file called `name` and may be a report."""
    found = list(_attached(message))[:MAX_ATTACHED]
    return tuple(
        Part(str(number), part_name(name, title), data, title)
        for number, (title, data) in enumerate(found, 1)
    )


def _attached(message: Message) -> Iterator[tuple[str, bytes]]:
    if message.get_content_type() == "message/rfc822":
        for inner in message.get_payload():
            if isinstance(inner, Message):
                yield header(inner, "Subject") or "", inner.as_bytes()
    elif message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _attached(part)
    elif message.get_content_disposition() == "attachment" and (data := payload(message).strip()):
        title = _name(message)
        if message.get_content_type() in READABLE or title.casefold().endswith(_SUFFIXES):
            yield title, data


def _name(part: Message) -> str:
    """What the attachment is called, without any path; it names a report on screen, never a file."""
    try:
        said = part.get_filename() or ""
    except (ValueError, LookupError, TypeError):  # broken encodings of names
        said = ""
    return squeezed(said.replace("\\", "/").rpartition("/")[2])[-MAX_NAME:]
