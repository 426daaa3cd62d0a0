"""The words that mail programs write around a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class MailWords:
    """See the word list."""

    file: ClassVar[str] = "mail"
    senders: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    forwarded: frozenset[str] = frozenset()
    furniture: frozenset[str] = frozenset()
