"""One report taken apart: the single pass that every later stage builds on."""

from __future__ import annotations

from collections import OrderedDict
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

REMEMBERED = 32  # reports; more than any comparison holds on screen
_analyses: OrderedDict[tuple[ReportId, str], Analysis] = OrderedDict()


def analyse(report: Report) -> Analysis:
    """All that the engine sees in one report; the same whatever else is open."""
    key = (report.id, _fingerprint(report))
    if key not in _analyses:
        _analyses[key] = _analysed(report)
        while len(_analyses) > REMEMBERED:
            _analyses.popitem(last=False)
    _analyses.move_to_end(key)
    return _analyses[key]


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


def _fingerprint(report: Report) -> str:
    """The text and what else an analysis depends on: its paragraphs, its date and its language."""
    told = repr((report.text, report.paragraphs, report.source))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
