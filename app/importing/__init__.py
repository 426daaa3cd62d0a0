"""Files and pasted words become reports, whatever their format."""

from app.importing.loading import Failure, Loaded, load, reading_process
from app.importing.reading import read_bytes, read_file, read_pasted

__all__ = ["Failure", "Loaded", "load", "read_bytes", "read_file", "read_pasted", "reading_process"]
