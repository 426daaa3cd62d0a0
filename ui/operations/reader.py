"""Who reads: the name that stands on the notes, and those that stood there before."""

from __future__ import annotations

import getpass

from app.settings import Settings


def reader_name(values: Settings) -> str:
    return values.author or getpass.getuser()


def own_names(values: Settings) -> tuple[str, ...]:
    """The reader's name, then the earlier ones: notes under any of them are one's own."""
    return (reader_name(values), *values.earlier_names)
