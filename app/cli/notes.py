"""Notes on the command line: written in the formats of other programs, and taken from them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import combinations
from typing import TYPE_CHECKING

from app import exporting
from app.cli.exit_codes import DONE, FAILED, SOME_FAILED
from app.errors import ReadOnlyProject, SynopticError
from app.exchange.formats import NOTE_FORMATS
from app.model.annotation import AnchorState
from app.model.project import Project

if TYPE_CHECKING:
    from app.annotate.agreement import Agreement
    from app.exchange import Merged

MOST = 20  # lines of notes without their report; the rest is counted


def write_notes(options: argparse.Namespace, project: Project) -> bool:
    """Write each file of notes that was asked for; whether any was."""
    wanted = [(form.name, path) for form in NOTE_FORMATS if (path := getattr(options, form.name))]
    for name, path in wanted:
        exporting.write_notes(name, project, path)
    return bool(wanted)


def take_notes(options: argparse.Namespace) -> int:
    """Take the notes of other readers into a saved project, and say how far its readers agree."""
    from app.exchange import merge, read_notes
    from app.storage import ProjectFile

    failed = 0
    with closing(ProjectFile.open(options.project)) as file:
        if options.files and file.obstacle:
            raise ReadOnlyProject(name=options.project.name, why=file.obstacle)
        project = file.project
        for path in options.files:
            try:
                merged = merge(project, read_notes(path))
            except SynopticError as failure:
                print(f"synoptic: {failure}", file=sys.stderr)
                failed += 1
                continue
            print("\n".join(_told(path.name, merged)))
            project = merged.project
        if project is not file.project:
            file.save(project)
    print("\n".join(_agreements(project)))
    if not failed:
        return DONE
    return FAILED if failed == len(options.files) else SOME_FAILED


def _told(name: str, merged: Merged) -> Iterator[str]:
    from app.exchange.packages import skipped_sentence

    yield f"{name}: {len(merged.added)} notes added, {len(merged.known)} known already"
    for state, words in ((AnchorState.TO_CONFIRM, "to be confirmed"), (AnchorState.ORPHANED, "not found")):
        if count := merged.anchors(state):
            yield f"  {count} passages {words}"
    for absent in merged.absent[:MOST]:
        yield f"  its report is not in the project: {absent.report}"
    if len(merged.absent) > MOST:
        yield f"  and {len(merged.absent) - MOST} more"
    yield from (f"  {skipped_sentence(skipped)}" for skipped in merged.skipped[:MOST])


def _agreements(project: Project) -> Iterator[str]:
    """A table for each two readers who wrote notes on the same reports."""
    from app.annotate.agreement import agreement

    for first, second in combinations(project.authors, 2):
        told = agreement(project, first, second)
        if told[0].sentences:
            yield f"\n{first or 'no name'} and {second or 'no name'}: {told[0].sentences} sentences"
            yield from map(_line, told)


def _line(one: Agreement) -> str:
    kappa = "–" if one.kappa is None else f"{one.kappa:.2f}"
    overlap = "–" if one.overlap is None else f"{one.overlap:.0%}"
    tag = one.tag or "any note"
    counts = f"both {one.both}, first {one.first_only}, second {one.second_only}, neither {one.neither}"
    return f"  {tag}: kappa {kappa}, overlap {overlap} ({counts})"
