"""A report's own bytes read once more: what the file proposes, and what it says in another encoding."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.importing.assembling import assemble
from app.importing.content import Content
from app.importing.registry import reader_for
from app.model.report import Report


@dataclass(frozen=True, slots=True)
class Reread:
    """A report as its bytes tell it now; `encoding` is the one taken, None for a file that is no text."""

    report: Report
    encoding: str | None


def reread(report: Report, *, encoding: str | None = None) -> Reread:
    """Read the report's original anew, in `encoding` if one is given; it keeps its id, name and path.

    Raises as `read_bytes` does.
    """
    content = Content(report.original, report.name, encoding)
    reader = reader_for(content)
    made = assemble(reader.read(content), content, media_type=reader.media_type)
    taken = content.decoded.encoding if content.was_decoded else None
    return Reread(replace(made, id=report.id, name=report.name, path=report.path), taken)
