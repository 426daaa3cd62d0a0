"""Files and pasted words become reports, whatever their format."""

from app.importing.loading import Failure, Loaded, Several, load, reading_process
from app.importing.parts import Part
from app.importing.reading import read_bytes, read_file, read_pasted

__all__ = [
    "Failure", "Loaded", "Part", "Several",
    "load", "read_bytes", "read_file", "read_pasted", "reading_process",
]  # fmt: skip
