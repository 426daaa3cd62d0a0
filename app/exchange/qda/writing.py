"""Writes a project as REFI-QDA: reports as plain text, tags as codes, passages as codings, notes as notes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from app.annotate.anchor import locate
from app.exchange.identities import guid, note_guid
from app.exchange.moments import UNKNOWN, written
from app.exchange.qda.codebook import add_codebook, add_users
from app.exchange.qda.elements import add, code_guid, kind_guid, source_guid, user_guid
from app.exchange.qda.terms import INTERNAL, KIND_NAMES, NAMESPACE, ORIGIN, PROJECT, SOURCES
from app.export.characters import kept
from app.model.annotation import Anchor, Annotation, NoteKind, Task
from app.model.one_line import shortened, squeezed
from app.model.project import Project
from app.model.report import Report, siglum

_STAMP = (1980, 1, 1, 0, 0, 0)  # the same project is the same file, whenever it is written
_NAME_LENGTH = 60  # of a note in a list
_FILE_NAME_LENGTH = 120
_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def qdpx(project: Project) -> bytes:
    """The project as the bytes of a .qdpx file; positions are code points in its text files, half-open.

    Passages whose words are gone have no place in a text: their old quote stands in the note.
    """
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(PROJECT, _STAMP), _document(project), zipfile.ZIP_DEFLATED)
        for report in project.reports:
            entry = zipfile.ZipInfo(f"{SOURCES}{source_guid(report)}.txt", _STAMP)
            archive.writestr(entry, report.text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _document(project: Project) -> bytes:
    from lxml import etree

    names: Any = {None: NAMESPACE}
    root = etree.Element(f"{{{NAMESPACE}}}Project", nsmap=names)
    root.attrib.update({"name": kept(project.title) or ORIGIN, "origin": ORIGIN})
    add_users(root, project)
    add_codebook(root, project)
    _add_sources(root, project)
    _add_notes(root, project)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _add_sources(root: Any, project: Project) -> None:
    if not project.reports:
        return
    sources = add(root, "Sources")
    for index, report in enumerate(project.reports):
        own = source_guid(report)
        source = add(
            sources,
            "TextSource",
            guid=own,
            name=_file_name(f"{siglum(index)} {report.title}"),
            plainTextPath=f"{INTERNAL}{own}.txt",
            creationDateTime=written(_beginning(report, project)),
        )
        if report.source.url:
            add(source, "Description", report.source.url)
        for note in project.annotations:
            for place, anchor in enumerate(note.anchors):
                if anchor.report == report.id:
                    _add_selection(source, note, place, anchor, report)


def _add_selection(source: Any, note: Annotation, place: int, anchor: Anchor, report: Report) -> None:
    span = locate(anchor, report)
    if span is None or not anchor.exact:
        if _has_note(note):
            add(source, "NoteRef", targetGUID=note_guid(note.id))
        return
    by = {"creatingUser": user_guid(note.author), "creationDateTime": written(note.created)}
    made = add(
        source,
        "PlainTextSelection",
        guid=guid("selection", note.id, place) if _has_note(note) else note_guid(note.id),
        name=shortened(span.of(report.text), _NAME_LENGTH),
        startPosition=str(span.start),
        endPosition=str(span.end),
        **by,
        modifyingUser=user_guid(note.author),
        modifiedDateTime=written(note.modified),
    )
    if note.body:
        add(made, "Description", note.body)  # what programs without linked notes show
    kind = () if note.kind is NoteKind.NOTE else (kind_guid(note.kind),)
    for code in (*map(code_guid, note.tags), *kind):
        coding = add(made, "Coding", guid=guid("coding", note.id, place, code), **by)
        add(coding, "CodeRef", targetGUID=code)
    if _has_note(note):
        add(made, "NoteRef", targetGUID=note_guid(note.id))


def _file_name(name: str) -> str:
    """A source's name; programs make files of that name."""
    return squeezed(_NOT_IN_FILE_NAMES.sub(" ", name))[:_FILE_NAME_LENGTH]


def _beginning(report: Report, project: Project) -> datetime:
    """When the source came to be: when it was published, else when its first note was written."""
    return report.source.published or min((note.created for note in project.annotations), default=UNKNOWN)


def _has_note(note: Annotation) -> bool:
    """A mere highlight is a selection; what holds several passages together is a note."""
    return bool(note.body or note.task or len(note.anchors) > 1)


def _add_notes(root: Any, project: Project) -> None:
    written_ones = [note for note in project.annotations if _has_note(note)]
    if not written_ones:
        return
    notes = add(root, "Notes")
    reports = {report.id: report for report in project.reports}
    for note in written_ones:
        lost = [a.exact for a in note.anchors if a.exact and locate(a, reports[a.report]) is None]
        entry = add(
            notes,
            "Note",
            guid=note_guid(note.id),
            name=shortened(note.body, _NAME_LENGTH) or KIND_NAMES.get(note.kind, "note"),
            creatingUser=user_guid(note.author),
            creationDateTime=written(note.created),
            modifyingUser=user_guid(note.author),
            modifiedDateTime=written(note.modified),
        )
        about = [*_task_lines(note.task), *(f"Words not found any more: “{quote}”" for quote in lost)]
        if about:
            add(entry, "Description", "\n".join(about))
        add(entry, "PlainTextContent", note.body)


def _task_lines(task: Task | None) -> Iterator[str]:
    if task is None:
        return
    yield f"Status: {task.status.value}"
    due = task.due.isoformat() if task.due else ""
    for label, said in (("Ask", task.contact), ("Evidence", task.evidence), ("Due", due)):
        if said:
            yield f"{label}: {said}"
