"""One report taken apart: the single pass that every later stage builds on."""

from __future__ import annotations

from hashlib import sha256

from app.language.detect import language_of
from app.language.figures import figures
from app.language.grammar import Grammar
from app.language.names import names
from app.language.quotations import quotations, with_speakers
from app.language.segment import sentences
from app.language.statements import statements
from app.language.times import times
from app.language.tokens import parse
from app.model.analysis import Analysis
from app.model.report import Report
from app.model.span import ReportId
from app.remembered import Remembered

REMEMBERED = 256  # reports; a comparison of a hundred and what was open before it
_analyses: Remembered[tuple[ReportId, str], Analysis] = Remembered(REMEMBERED)


def analyse(report: Report) -> Analysis:
    """All that the engine sees in one report; the same whatever else is open."""
    return _analyses.get((report.id, fingerprint(report)), lambda: _analysed(report))


def is_remembered(report: Report) -> bool:
    """Whether its analysis costs nothing."""
    return (report.id, fingerprint(report)) in _analyses


def remember(report: Report, analysis: Analysis) -> None:
    """Take an analysis that another process has made."""
    _analyses.put((report.id, fingerprint(report)), analysis)


def fingerprint(report: Report) -> str:
    """The text and what else an analysis depends on: its paragraphs, its date and its language."""
    told = repr((report.text, report.paragraphs, report.source))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _analysed(report: Report) -> Analysis:
    language = language_of(report)
    units = sentences(report)
    parsed = parse(report, units, language)
    grammar = Grammar(report.text, language, parsed)
    dated = times(report, units, language)
    named = names(report.text, units, grammar)
    quotes = quotations(report, units)
    claims = statements(report, units, grammar, quotes, named)
    return Analysis(
        report=report.id,
        language=language,
        sentences=units,
        tokens=parsed.tokens,
        statements=claims,
        figures=figures(report, units, grammar, dated, named),
        times=dated,
        quotations=with_speakers(report.text, grammar, units, quotes, claims, named),
        names=named,
    )
