"""The project file: one SQLite database that holds all that a reader has collected and written."""

from app.storage.copying import read_copy
from app.storage.project_file import ProjectFile, is_in_use
from app.storage.schema import SUFFIX
from app.storage.soundness import BEGINNING, is_database

__all__ = ["BEGINNING", "SUFFIX", "ProjectFile", "is_database", "is_in_use", "read_copy"]
