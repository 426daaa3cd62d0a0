"""Notes as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/).

What the model has no word for stands under `synoptic:`, which other programs may ignore.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.annotate.anchor import text_hash
from app.exchange.identities import guid, note_iri, report_iri
from app.exchange.moments import written
from app.model.address import is_web
from app.model.annotation import Anchor, Annotation, Code, NoteKind, Task
from app.model.project import Project
from app.model.report import Report
from app.model.span import ReportId

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX = "synoptic"
NAMESPACE = "urn:synoptic:terms:"

MOTIVATIONS = {
    NoteKind.NOTE: "commenting",
    NoteKind.VERIFY: "questioning",
    NoteKind.CONFLICT: "assessing",
    NoteKind.FRAMING: "classifying",
    NoteKind.SOURCING: "assessing",
}
HIGHLIGHTING = "highlighting"

Document = dict[str, Any]


def web_annotations(project: Project) -> bytes:
    """All notes of a project, in UTF-8."""
    return json.dumps(_collection(project), ensure_ascii=False, indent=1).encode("utf-8", "replace")


def own(term: str) -> str:
    """The key of something that only Synoptic has a word for."""
    return f"{PREFIX}:{term}"


def _collection(project: Project) -> Document:
    reports = {report.id: report for report in project.reports}
    iri = f"urn:uuid:{guid('collection', project.title, *reports)}"
    document: Document = {
        "@context": [CONTEXT, {PREFIX: NAMESPACE}],
        "id": iri,
        "type": "AnnotationCollection",
        "label": project.title or "Synoptic",
        "total": len(project.annotations),
    }
    if project.codebook:
        document[own("codebook")] = [_code(code) for code in project.codebook]
    if project.annotations:
        document["first"] = {
            "id": f"{iri}#page",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": [_annotation(note, reports) for note in project.annotations],
        }
    return document


def _annotation(note: Annotation, reports: Mapping[ReportId, Report]) -> Document:
    document: Document = {
        "id": note_iri(note.id),
        "type": "Annotation",
        "motivation": _motivation(note),
        "creator": {"type": "Person", "name": note.author},
        "created": written(note.created),
        "modified": written(note.modified),
        "target": [_target(anchor, reports.get(anchor.report)) for anchor in note.anchors],
        own("kind"): note.kind.value,
        own("colour"): note.colour.value,
    }
    if bodies := list(_bodies(note)):
        document["body"] = bodies
    if note.task:
        document[own("task")] = _task(note.task)
    if note.findings:
        document[own("findings")] = list(note.findings)
    return document


def _motivation(note: Annotation) -> str:
    return HIGHLIGHTING if note.kind is NoteKind.NOTE and not note.body else MOTIVATIONS[note.kind]


def _bodies(note: Annotation) -> Iterator[Document]:
    if note.body:
        purpose = MOTIVATIONS[note.kind]
        yield {"type": "TextualBody", "value": note.body, "format": "text/markdown", "purpose": purpose}
    for tag in note.tags:
        yield {"type": "TextualBody", "value": tag, "purpose": "tagging"}


def _task(task: Task) -> Document:
    due = {"due": task.due.isoformat()} if task.due else {}
    return {"contact": task.contact, "evidence": task.evidence, "status": task.status.value} | due


def _code(code: Code) -> Document:
    colour = {"colour": code.colour.value} if code.colour else {}
    return {"name": code.name, "description": code.description} | colour


def _target(anchor: Anchor, report: Report | None) -> Document:
    return {
        "type": "SpecificResource",
        "source": _source(anchor.report, report),
        "state": _state(anchor.report, report),
        "selector": _selectors(anchor),
        own("state"): anchor.state.value,
        own("textHash"): anchor.text_hash,
    }


def _source(report_id: ReportId, report: Report | None) -> Document:
    """The report by its address, as other programs know it; one without an address by the file's hash."""
    url = (report.source.url if report else None) or ""
    is_known = is_web(url)
    source: Document = {"id": url if is_known else report_iri(report_id), "type": "Text"}
    source[own("report")] = report_id
    if report:
        source["format"] = report.media_type
        source[own("headline")] = report.title
        source[own("currentTextHash")] = text_hash(report.text)
        if url:
            source[own("url")] = url
    return source


def _state(report_id: ReportId, report: Report | None) -> Document:
    """Which of the texts that an address gives from day to day: the file that was read, by its hash."""
    state: Document = {"type": "TimeState", "cached": report_iri(report_id)}
    moment = (report.source.updated or report.source.published) if report else None
    if moment and moment.tzinfo:
        state["sourceDate"] = written(moment)
    return state


def _selectors(anchor: Anchor) -> Sequence[Document]:
    return [
        {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
        {
            "type": "TextQuoteSelector",
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        },
    ]
