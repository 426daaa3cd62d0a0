"""Who reads: the name that stands on the notes."""

from __future__ import annotations

import getpass

from app.settings import Settings


def reader_name(values: Settings) -> str:
    return values.author or getpass.getuser()
