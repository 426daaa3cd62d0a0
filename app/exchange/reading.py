"""Notes from a file, whatever format it is in: told by its bytes, never by its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.annotate.anchor import text_hash
from app.errors import FileVanished, NoPermission, NotesUnreadable
from app.exchange.hypothesis_reading import is_hypothesis, read_hypothesis
from app.exchange.json_values import MAX_BYTES, parsed
from app.exchange.packages import Incoming, Named, Package, Target
from app.exchange.qda.reading import read_qdpx
from app.exchange.web_annotation_reading import is_web_annotation, read_web_annotations
from app.importing.json_text import looks_like_json
from app.model.annotation import Annotation
from app.model.project import Project
from app.model.reason import Reason
from app.storage import BEGINNING, is_database, read_copy

_ZIP = b"PK\x03\x04"
_SNIFFED = 16  # bytes that tell JSON from other text
NO_NOTES = "it holds no notes in a format that Synoptic knows"


def read_notes(path: Path) -> Package:
    """The notes in a project of another reader, a JSON-LD file, a REFI-QDA project or a Hypothesis export.

    Raises NotesUnreadable, FileVanished or NoPermission, and what opening a project raises.
    """
    try:
        with path.open("rb") as file:
            beginning = file.read(BEGINNING)
            is_project = is_database(beginning)
            data = b"" if is_project else beginning + file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise FileVanished(name=path.name) from error
    except OSError as error:
        raise NoPermission(name=path.name) from error
    if is_project:
        return _of_project_file(path)
    return notes_in(data, name=path.name)


def notes_in(data: bytes, *, name: str) -> Package:
    """The notes in the bytes of a file called `name`. Raises NotesUnreadable."""
    if data.startswith(_ZIP):
        return read_qdpx(data, name=name)
    if not looks_like_json(data[:_SNIFFED].decode("utf-8-sig", "replace")):
        raise NotesUnreadable(name=name, why=NO_NOTES)
    document = parsed(data, name=name)
    if is_web_annotation(document):
        return read_web_annotations(document, name=name)
    if is_hypothesis(document):
        return read_hypothesis(document, name=name)
    raise NotesUnreadable(name=name, why=NO_NOTES)


def package_of(project: Project, *, name: str) -> Package:
    """All notes of a project, to be put beside those of another."""
    reports = {r.id: (Named.of(r, text_hash(r.text)), r.text) for r in project.reports}

    def incoming(note: Annotation) -> Incoming:
        places = ((reports.get(a.report, (Named(id=a.report), "")), a) for a in note.anchors)
        targets = tuple(Target(named, anchor, text) for (named, text), anchor in places)
        return Incoming(replace(note, anchors=()), targets)

    return Package(name=name, notes=tuple(map(incoming, project.annotations)), codebook=project.codebook)


def _of_project_file(path: Path) -> Package:
    project, obstacle = read_copy(path)
    package = package_of(project, name=path.name)
    return replace(package, skipped=(Reason.of("read_in_part", why=obstacle),)) if obstacle else package
