"""One function per command: load, let the engine work, write what was asked for."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.cli.exit_codes import DONE, FAILED, SOME_FAILED
from app.cli.letters import report_at
from app.cli.notes import take_notes, write_notes
from app.cli.outputs import asks_for_comparison, check_targets, write_formats
from app.cli.page_options import export_options
from app.cli.terminal import TerminalMonitor, print_comparison, print_reports, print_taken_back
from app.errors import TooFewReports
from app.exporting import document_of
from app.model.comparison import Comparison
from app.model.project import Options, Project
from app.model.report import Report

STANDARD_OUTPUT = Path("-")


def read(options: argparse.Namespace) -> int:
    """What each file holds."""
    from app.export.comparison_json import reports_document

    reports, code = _load(options.files)
    if options.json:
        _write_json(reports_document(reports), options.json)
    else:
        print_reports(reports)
    return code


def analyse(options: argparse.Namespace) -> int:
    """What each report says: statements, figures, quotations."""
    from app.export.comparison_json import analyses_document
    from app.language import analyse as analysed

    reports, code = _load(options.files)
    document = analyses_document(reports, [analysed(report) for report in reports])
    _write_json(document, options.json or STANDARD_OUTPUT)
    return code


def compare(options: argparse.Namespace) -> int:
    """Where the reports agree and differ."""
    check_targets(options, options.files)
    start = time.perf_counter()
    reports, code = _load(options.files)
    seconds = time.perf_counter() - start
    if len(reports) < 2:
        raise TooFewReports(count=str(len(reports)))
    export_options(options, reports)  # what is mistyped is told before the work
    pivot = report_at(options.pivot, reports) if options.pivot is not None else None
    project = Project(reports=reports, options=Options(pivot=pivot))
    comparison = _compared(project)
    comparison = replace(comparison, timings=(("read", seconds), *comparison.timings))
    if options.save:
        _save(project, options.save)
    _write(options, project, comparison)
    return code


def export(options: argparse.Namespace) -> int:
    """A saved project with the reader's notes."""
    check_targets(options, [options.project])
    from app.storage import ProjectFile

    with closing(ProjectFile.open(options.project)) as file:
        project = file.project
    if not write_notes(options, project) or asks_for_comparison(options):
        _write(options, project, _compared(project))
    return DONE


def take_back(options: argparse.Namespace) -> int:
    """What a colleague marked and wrote in the exported PDF, as notes of the project."""
    from app.annotate.taking_back import take_back as taken_back
    from app.export.pdf.returning import read_returned
    from app.session import Session

    with closing(Session.open(options.project)) as session:
        returned = read_returned(options.pdf)
        taken = taken_back(session.project, returned, now=datetime.now().astimezone())
        if not options.dry_run and taken.project != session.project:
            session.apply("Take notes back", lambda _: taken.project)
    print_taken_back(taken)
    return SOME_FAILED if taken.unplaced else DONE


def notes(options: argparse.Namespace) -> int:
    """The notes of other readers, and how far they agree."""
    return take_notes(options)


def self_test(_options: argparse.Namespace) -> int:
    """Whether this installation works."""
    from app.cli.self_test import self_test as run

    run()
    return DONE


def _load(files: Sequence[Path]) -> tuple[tuple[Report, ...], int]:
    """The reports that could be read, and the exit code so far; failures are told on standard error."""
    from app.importing import load, reading_process

    monitor, child = TerminalMonitor(), reading_process()
    try:
        loaded = load(files, monitor=monitor, child=child)
    finally:
        child.kill()
        monitor.done()
    for failure in loaded.failures:
        print(f"synoptic: {failure.error}", file=sys.stderr)
    if not loaded.failures:
        return loaded.reports, DONE
    return loaded.reports, SOME_FAILED if loaded.reports else FAILED


def _compared(project: Project) -> Comparison:
    from app.pipeline import compare as run

    monitor = TerminalMonitor()
    try:
        return run(project.reports, overrides=project.overrides, options=project.options, monitor=monitor)
    finally:
        monitor.done()


def _write(options: argparse.Namespace, project: Project, comparison: Comparison) -> None:
    if options.json:
        _write_json(document_of(project, comparison), options.json)
    if not write_formats(options, project, comparison) and not options.json:
        print_comparison(comparison)


def _write_json(document: dict[str, Any], path: Path) -> None:
    if path == STANDARD_OUTPUT:
        json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
        print()
        return
    from app.export.comparison_json import write_json

    write_json(document, path)


def _save(project: Project, path: Path) -> None:
    from app.storage import ProjectFile

    ProjectFile.create(path, project).close()
