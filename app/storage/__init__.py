"""The project file: one SQLite database that holds all that a reader has collected and written."""

from app.storage.project_file import ProjectFile, is_in_use
from app.storage.schema import SUFFIX

__all__ = ["SUFFIX", "ProjectFile", "is_in_use"]
