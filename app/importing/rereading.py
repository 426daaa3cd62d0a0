"""A report's own bytes read once more: what the file proposes, and what it says in another encoding."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.importing.assembling import assemble
from app.importing.content import Content
from app.importing.decoding import Evidence
from app.importing.registry import reader_for
from app.importing.tidying import ENCODING_CHOSEN
from app.model.report import Report


@dataclass(frozen=True, slots=True)
class Reread:
    """A report as its bytes tell it now, and the encoding taken; None for a file that is no text."""

    report: Report
    encoding: str | None
    evidence: Evidence | None


def reread(report: Report, *, encoding: str | None = None) -> Reread:
    """Read the report's original anew; it keeps its id, name and path.

    It is read in `encoding`, else in the one that was chosen for it before. Raises as `read_bytes` does.
    """
    content = Content(report.original, report.name, encoding or _chosen(report))
    reader = reader_for(content)
    made = assemble(reader.read(content), content, media_type=reader.media_type)
    again = replace(made, id=report.id, name=report.name, path=report.path)
    if not content.was_decoded:
        return Reread(again, None, None)
    return Reread(again, content.decoded.encoding, content.decoded.evidence)


def _chosen(report: Report) -> str | None:
    chosen = (notice.get("encoding") for notice in report.notices if notice.code == ENCODING_CHOSEN)
    return next(chosen, None)
