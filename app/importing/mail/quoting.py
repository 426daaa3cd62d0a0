"""The text that a letter sends on: below lines such as “From:” and “Subject:”, or behind angle brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.importing.lexicons import everywhere
from app.importing.lines import paragraphs
from app.importing.mail.mail_words import MailWords
from app.importing.wording import words
from app.model.one_line import squeezed

FEWEST_LABELS = 3  # header lines that make the head of a message; two may stand in a text
QUOTED_SHARE = 0.5  # of the words behind angle brackets, from which on these are the text

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*>+[ \t]?", re.MULTILINE)
_LABELLED = re.compile(r"[*\s>]*([\w -]{1,12}?)\s*:\*?\s*(.*)")
_FLOWED = re.compile(r"(?<=\S) \n(?=\S)")  # a line that ends in a space goes on (RFC 3676)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A text that was sent on, what the lines above it say of it, and what stood above those."""

    text: str
    above: tuple[str, ...] = ()
    subject: str = ""
    sender: str = ""
    sent: str = ""


def forwarded(text: str) -> Forwarded:
    """The innermost message that a letter's text sends on; the text itself if it sends on none."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = Forwarded("\n".join(lines))
    start = 0
    for first, end in _heads(lines):
        below = "\n".join(lines[end:])
        above = [line for line in lines[start:first] if words(line) and not _announces(line)]
        if len(words(below)) <= sum(len(words(line)) for line in above):
            break  # a short remark stands above what is sent on; a long text stands above what it answers
        found = Forwarded(below, (*found.above, *map(squeezed, above)), **_said(lines[first:end]))
        start = end
    return found


def unquoted(text: str) -> list[str]:
    """The paragraphs of a text without angle brackets before its lines and without a signature below.

    Of a letter that quotes, the longer part is taken: what it quotes or what it says.
    """
    quoted = [line for line in text.split("\n") if _QUOTE.match(line)]
    said = [line for line in text.split("\n") if not _QUOTE.match(line)]
    if len(words(" ".join(quoted))) > QUOTED_SHARE * len(words(text)):
        return paragraphs(_QUOTE.sub("", "\n".join(quoted)))
    body = _SIGNATURE.split("\n".join(said))[0]
    return paragraphs(_FLOWED.sub(" ", body))


def _heads(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where runs of header lines begin and end; blank lines between them do not part them."""
    runs: list[tuple[int, int]] = []
    i = 0
    while i < len(lines):
        end = _end_of_head(lines, i)
        if end:
            runs.append((i, end))
        i = max(i + 1, end)
    return runs


def _end_of_head(lines: Sequence[str], start: int) -> int:
    """The line after the head that begins at `start`; 0 if none does."""
    labels, end = set(), start
    for i in range(start, len(lines)):
        if label := _label(lines[i]):
            labels.add(label)
            end = i + 1
        elif lines[i].strip(" \t>") or i == start:
            break
    return end if len(labels) >= FEWEST_LABELS else 0


def _label(line: str) -> str | None:
    """Which header a line is, by whatever name: “sender”, “subject”, “sent” or “other”."""
    known, found = everywhere(MailWords), _LABELLED.fullmatch(line)
    if not found:
        return None
    name = found[1].strip().casefold()
    if name in known.senders:
        return "sender"
    if name in known.subjects:
        return "subject"
    if name in known.dates:
        return "sent"
    return f"other {name}" if name in known.others else None


def _said(head: Sequence[str]) -> dict[str, str]:
    told: dict[str, str] = {}
    for line in head:
        label, found = _label(line), _LABELLED.fullmatch(line)
        if label in ("sender", "subject", "sent") and found:
            told.setdefault(label, squeezed(found[2]))
    return told


def _announces(line: str) -> bool:
    plain = squeezed(line).casefold()
    return any(phrase in plain for phrase in everywhere(MailWords).forwarded)
