"""Statements that the report itself marks as doubtful: angeblich, aurait, al parecer."""

from __future__ import annotations

from collections.abc import Iterator

from app.language.statements.setting import Setting
from app.model.span import Span
from app.model.statement import Statement, Status


def doubted(setting: Setting) -> Iterator[Statement]:
    """The sentence of each such word outside quotation marks."""
    start = setting.sentence.span.start
    for match in setting.words.doubts.finditer(setting.plain):
        cue = Span(start + match.start(), start + match.end())
        if not setting.quoted(cue):
            yield setting.statement(Status.HEDGED, "hedge", cues=(cue,))
