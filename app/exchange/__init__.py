"""Notes go out and come in: W3C Web Annotation, REFI-QDA, Hypothesis, tables. Values in, bytes out.

Files from strangers are bounded, nothing in them is executed, and nothing they name is fetched.
"""

from app.exchange.merging import Merged, merge
from app.exchange.notes_table import notes_csv
from app.exchange.packages import Package
from app.exchange.qda.writing import qdpx
from app.exchange.reading import package_of, read_notes
from app.exchange.web_annotation import web_annotations

__all__ = [
    "Merged", "Package", "merge", "notes_csv", "package_of", "qdpx", "read_notes", "web_annotations",
]  # fmt: skip
