"""A file that holds several reports, parted into files of one report each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.model.one_line import squeezed

MAX_TITLE = 80  # code points of a title in the name of a part


@dataclass(frozen=True, slots=True)
class Part:
    """One report of a file, as a file of its own: `data` suffices to read it again.

    `key` tells it from the other parts of its file and is the same each time the file is parted.
    """

    key: str
    name: str
    data: bytes = field(repr=False)
    title: str = ""
    published: datetime | None = None
    outlet: str = ""

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.data)


def part_name(file: str, title: str) -> str:
    """What to call a part: the name of its file and what it is about."""
    words = squeezed(title)
    return f"{file}: {words[:MAX_TITLE]}" if words else file
