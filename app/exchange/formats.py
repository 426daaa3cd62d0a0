"""The formats that notes alone can be written in, for other programs: for whoever offers a choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.exchange.notes_table import notes_csv
from app.exchange.qda.writing import qdpx
from app.exchange.web_annotation import web_annotations
from app.model.project import Project


@dataclass(frozen=True, slots=True)
class NoteFormat:
    """`name` is that of the option, `gives` what is in its files, in words; `write` makes their bytes."""

    name: str
    gives: str
    write: Callable[[Project], bytes]


NOTE_FORMATS = (
    NoteFormat("notes_json", "the notes as Web Annotations", web_annotations),
    NoteFormat("qdpx", "reports and notes as REFI-QDA", qdpx),
    NoteFormat("csv_notes", "the notes as a table", notes_csv),
)
