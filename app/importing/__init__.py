"""Files and pasted words become reports, whatever their format.

What reads is imported when it is first asked for: the window has it done in a child process, and must not
load all readers, and the language engine with them, to say so.
"""

from typing import TYPE_CHECKING, Any

from app.importing.loading import Failure, Loaded, Several, load, reading_process
from app.importing.parts import Part

if TYPE_CHECKING:
    from app.importing.reading import read_bytes, read_file, read_pasted

__all__ = [
    "Failure", "Loaded", "Part", "Several",
    "load", "read_bytes", "read_file", "read_pasted", "reading_process",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(name)
    from app.importing import reading

    return getattr(reading, name)
