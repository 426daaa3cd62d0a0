"""What can be asked of exported pages on the command line, and what that means for one comparison."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from enum import StrEnum

from app.cli.letters import report_at
from app.errors import SynopticError
from app.export.outline.options import ExportOptions, Ink, Layout, Orientation, Paper
from app.export.outline.words import ENGLISH, LANGUAGES
from app.model.annotation import AnnotationId
from app.model.finding import FindingId, MarkKind
from app.model.report import Report
from app.model.span import ReportId

NONE = "none"


class UnknownKind(SynopticError):
    sentence = "There is no kind of finding “{word}”. Choose among {words}."


def add_page_options(parser: argparse.ArgumentParser) -> None:
    """All options of the pages; they hold for every file but the JSON and notes alone."""
    pages = parser.add_argument_group("pages", "what the written pages show, and how")
    pages.add_argument(
        "--layout", choices=_words(Layout), help="aligned columns, each report as written, or what to verify"
    )
    pages.add_argument("--paper", choices=_words(Paper), help="size of the paper (default a4)")
    pages.add_argument("--orientation", choices=_words(Orientation), help="how the paper lies")
    pages.add_argument("--grey", action="store_true", help="in greys that a copier keeps apart")
    pages.add_argument(
        "--blind",
        action="store_true",
        help="hide outlets, authors, addresses and file names; not in the JSON, nor in notes alone",
    )
    pages.add_argument("--no-marks", action="store_true", help="leave the automatic marks out")
    pages.add_argument("--reports", metavar="LETTERS", help="only these reports, such as A,C")
    pages.add_argument("--kinds", metavar="KINDS", help=f"only findings of these kinds: {_listed(MarkKind)}")
    pages.add_argument(
        "--findings", metavar="IDS", help="only these findings, by the ids of the JSON; or none"
    )
    pages.add_argument("--notes", metavar="IDS", help="only these notes, by id; or none")
    pages.add_argument(
        "--author",
        action="append",
        metavar="NAME",
        dest="authors",
        help="only notes of this author; repeatable",
    )
    pages.add_argument(
        "--lang", choices=LANGUAGES, default=ENGLISH, help="language of the words around the reports"
    )


def export_options(options: argparse.Namespace, reports: Sequence[Report]) -> ExportOptions:
    """What was asked for. Raises UnknownReport and UnknownKind."""
    findings, notes = _ids(options.findings), _ids(options.notes)
    return ExportOptions(
        reports=_reports(options.reports, reports),
        kinds=_kinds(options.kinds),
        findings=None if findings is None else frozenset(map(FindingId, findings)),
        notes=None if notes is None else frozenset(map(AnnotationId, notes)),
        authors=frozenset(options.authors) if options.authors else None,
        marks=not options.no_marks,
        blind=options.blind,
        layout=Layout(options.layout or Layout.SYNOPSIS),
        paper=Paper(options.paper) if options.paper else None,
        orientation=Orientation(options.orientation) if options.orientation else None,
        ink=Ink.GREY if options.grey else Ink.COLOUR,
        language=options.lang,
    )


def _words(choices: type[StrEnum]) -> list[str]:
    return [choice.value for choice in choices]


def _listed(choices: type[StrEnum]) -> str:
    return ", ".join(_words(choices))


def _split(words: str) -> list[str]:
    return [word.strip() for word in words.split(",") if word.strip()]


def _reports(letters: str | None, reports: Sequence[Report]) -> frozenset[ReportId] | None:
    if letters is None:
        return None
    return frozenset(report_at(letter, reports) for letter in _split(letters))


def _kinds(words: str | None) -> frozenset[MarkKind] | None:
    if words is None:
        return None
    for word in _split(words):
        if word not in _words(MarkKind):
            raise UnknownKind(word=word, words=_listed(MarkKind))
    return frozenset(MarkKind(word) for word in _split(words))


def _ids(words: str | None) -> list[str] | None:
    if words is None:
        return None
    return [] if words == NONE else _split(words)
