"""What the reader wrote and decided, as JSON; passages by letter and code points, with their words."""

from __future__ import annotations

from app.export.overview_json import Sigla, passage_part
from app.export.report_json import Document, span_part, time_part
from app.model.annotation import Anchor, Annotation, Task
from app.model.project import Project


def project_part(project: Project, sigla: Sigla) -> Document:
    """Notes, codebook, verdicts, links decided by hand, options; notes on no report here have no passages."""
    return {
        "title": project.title,
        "notes": [_note(note, sigla) for note in project.annotations],
        "codebook": [
            {
                "name": code.name,
                "colour": code.colour.value if code.colour else None,
                "when": code.description,
            }
            for code in project.codebook
        ],
        "verdicts": [
            {"finding": verdict.finding, "judgement": verdict.judgement.value} for verdict in project.verdicts
        ],
        "overrides": [
            {"a": passage_part(o.a, sigla), "b": passage_part(o.b, sigla), "bond": o.bond.value}
            for o in project.overrides
            if o.a.report in sigla and o.b.report in sigla
        ],
        "options": {
            "pivot": sigla.get(project.options.pivot) if project.options.pivot else None,
            "projections": project.options.projections,
        },
    }


def _note(note: Annotation, sigla: Sigla) -> Document:
    return {
        "id": note.id,
        "kind": note.kind.value,
        "author": note.author,
        "created": time_part(note.created),
        "modified": time_part(note.modified),
        "body": note.body,
        "tags": list(note.tags),
        "colour": note.colour.value,
        "task": _task(note.task) if note.task else None,
        "findings": list(note.findings),
        "passages": [_passage(anchor, sigla) for anchor in note.anchors if anchor.report in sigla],
    }


def _task(task: Task) -> Document:
    return {
        "contact": task.contact,
        "evidence": task.evidence,
        "status": task.status.value,
        "due": task.due.isoformat() if task.due else None,
    }


def _passage(anchor: Anchor, sigla: Sigla) -> Document:
    """A note on a whole report has no words."""
    return {"report": sigla[anchor.report], **span_part(anchor.span)} | {
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "state": anchor.state.value,
    }
