"""Writes a project as REFI-QDA: reports as plain text, tags as codes, passages as codings, notes as notes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from app.annotate.anchor import locate
from app.exchange.identities import guid, note_guid
from app.exchange.moments import written
from app.exchange.qda.terms import (
    COLOUR_CODES,
    INTERNAL,
    KIND_CODES,
    KIND_NAMES,
    KINDS,
    NAMESPACE,
    ORIGIN,
    PROJECT,
    SOURCES,
)
from app.model.annotation import Anchor, Annotation, Code, NoteColour, NoteKind, Task
from app.model.project import Project
from app.model.report import Report, siglum

_STAMP = (1980, 1, 1, 0, 0, 0)  # the same project is the same file, whenever it is written
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME_LENGTH = 60  # of a note in a list


def qdpx(project: Project) -> bytes:
    """The project as the bytes of a .qdpx file; positions are code points in its text files, half-open.

    Passages whose words are gone have no place in a text: their old quote stands in the note.
    """
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(PROJECT, _STAMP), _document(project), zipfile.ZIP_DEFLATED)
        for report in project.reports:
            entry = zipfile.ZipInfo(f"{SOURCES}{_source_guid(report)}.txt", _STAMP)
            archive.writestr(entry, report.text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _document(project: Project) -> bytes:
    from lxml import etree

    names: Any = {None: NAMESPACE}
    root = etree.Element(f"{{{NAMESPACE}}}Project", nsmap=names)
    root.attrib.update({"name": _clean(project.title) or ORIGIN, "origin": ORIGIN})
    _add_users(root, project)
    _add_codebook(root, project)
    _add_sources(root, project)
    _add_notes(root, project)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True))


def _add(parent: Any, element_name: str, words: str | None = None, /, **attributes: str) -> Any:
    from lxml import etree

    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{element_name}")
    element.attrib.update({key: _clean(value) for key, value in attributes.items()})
    element.text = None if words is None else _clean(words)
    return element


def _clean(words: str) -> str:
    """Without the control characters that XML cannot hold."""
    return _NOT_XML.sub("\ufffd", words)


def _add_users(root: Any, project: Project) -> None:
    authors = list(dict.fromkeys(note.author for note in project.annotations))
    if authors:
        users = _add(root, "Users")
        for author in authors:
            _add(users, "User", guid=_user_guid(author), name=author)


def _add_codebook(root: Any, project: Project) -> None:
    codes = list(_codes(project))
    kinds = sorted({note.kind for note in project.annotations} - {NoteKind.NOTE})
    if not codes and not kinds:
        return
    book = _add(_add(root, "CodeBook"), "Codes")
    for code in codes:
        colour = {"color": COLOUR_CODES[code.colour.value]} if code.colour else {}
        entry = _add(book, "Code", guid=_code_guid(code.name), name=code.name, isCodable="true", **colour)
        if code.description:
            _add(entry, "Description", code.description)
    if kinds:
        group = _add(book, "Code", guid=KINDS, name="Kind of note", isCodable="false")
        for kind in kinds:
            _add(group, "Code", guid=_kind_guid(kind), name=KIND_NAMES[kind], isCodable="true")


def _codes(project: Project) -> Iterator[Code]:
    """The codebook, then the tags that it does not know."""
    yield from project.codebook
    known = {code.name for code in project.codebook}
    tags = dict.fromkeys(tag for note in project.annotations for tag in note.tags)
    yield from (Code(tag) for tag in tags if tag not in known)


def _add_sources(root: Any, project: Project) -> None:
    if not project.reports:
        return
    sources = _add(root, "Sources")
    for index, report in enumerate(project.reports):
        name = f"{siglum(index)} {report.label}: {report.title}"
        own = _source_guid(report)
        source = _add(sources, "TextSource", guid=own, name=name, plainTextPath=f"{INTERNAL}{own}.txt")
        if report.source.url:
            _add(source, "Description", report.source.url)
        for note in project.annotations:
            for place, anchor in enumerate(note.anchors):
                if anchor.report == report.id:
                    _add_selection(source, note, place, anchor, report)


def _add_selection(source: Any, note: Annotation, place: int, anchor: Anchor, report: Report) -> None:
    span = locate(anchor, report)
    if span is None or not anchor.exact:
        if _has_note(note):
            _add(source, "NoteRef", targetGUID=note_guid(note.id))
        return
    by = {"creatingUser": _user_guid(note.author), "creationDateTime": written(note.created)}
    made = _add(
        source,
        "PlainTextSelection",
        guid=guid("selection", note.id, place),
        name=_short(span.of(report.text)),
        startPosition=str(span.start),
        endPosition=str(span.end),
        **by,
        modifyingUser=_user_guid(note.author),
        modifiedDateTime=written(note.modified),
    )
    kind = () if note.kind is NoteKind.NOTE else (_kind_guid(note.kind),)
    for code in (*map(_code_guid, note.tags), *kind):
        coding = _add(made, "Coding", guid=guid("coding", note.id, place, code), **by)
        _add(coding, "CodeRef", targetGUID=code)
    if _has_note(note):
        _add(made, "NoteRef", targetGUID=note_guid(note.id))


def _has_note(note: Annotation) -> bool:
    """A mere highlight is a selection; what holds several passages together is a note."""
    return bool(note.body or note.task or len(note.anchors) > 1)


def _add_notes(root: Any, project: Project) -> None:
    written_ones = [note for note in project.annotations if _has_note(note)]
    if not written_ones:
        return
    notes = _add(root, "Notes")
    reports = {report.id: report for report in project.reports}
    for note in written_ones:
        lost = [a.exact for a in note.anchors if a.exact and locate(a, reports[a.report]) is None]
        entry = _add(
            notes,
            "Note",
            guid=note_guid(note.id),
            name=_short(note.body) or KIND_NAMES.get(note.kind, "note"),
            creatingUser=_user_guid(note.author),
            creationDateTime=written(note.created),
            modifyingUser=_user_guid(note.author),
            modifiedDateTime=written(note.modified),
        )
        about = [*_task_lines(note.task), *(f"Words not found any more: “{quote}”" for quote in lost)]
        if about:
            _add(entry, "Description", "\n".join(about))
        _add(entry, "PlainTextContent", note.body)


def _task_lines(task: Task | None) -> Iterator[str]:
    if task is None:
        return
    yield f"Status: {task.status.value}"
    due = task.due.isoformat() if task.due else ""
    for label, said in (("Ask", task.contact), ("Evidence", task.evidence), ("Due", due)):
        if said:
            yield f"{label}: {said}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _NAME_LENGTH else f"{line[:_NAME_LENGTH].rstrip()}…"


def _source_guid(report: Report) -> str:
    return guid("report", report.id)


def _user_guid(author: str) -> str:
    return guid("user", author)


def _code_guid(tag: str) -> str:
    return guid("code", tag)


def _kind_guid(kind: NoteKind) -> str:
    return next(code for code, its in KIND_CODES.items() if its is kind)


def colour_of(code: str) -> NoteColour | None:
    """The note colour that a code was written in."""
    return next((NoteColour(name) for name, value in COLOUR_CODES.items() if value == code.upper()), None)
