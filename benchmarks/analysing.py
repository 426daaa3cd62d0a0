"""How long it takes to analyse a report, against spaCy alone on the same text in the same run.

python benchmarks/analysing.py [REPORT ...] --rounds 9

Processor time, so that what else the machine does counts little; the two take turns, the median counts.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median

import spacy
from spacy.util import is_package

from app.importing import read_bytes
from app.language import analyse
from app.language.detect import language_of
from app.language.tokens import ENGLISH_MODELS
from app.model.report import Report
from app.model.span import ReportId

SAMPLE = Path(__file__).parent.parent / "resources" / "sample"
LIMIT = 1.3  # times spaCy alone: all that the engine's own rules may add
MILLISECONDS = 1000


def measure(reports: Sequence[Report], rounds: int) -> float:
    """Print a line for each measure; return how many times the bare pass an analysis costs."""
    model = spacy.load(next(name for name in ENGLISH_MODELS if is_package(name)))
    bare, full, again = [], [], []
    for number in range(rounds + 1):  # the first warms up
        unseen = [replace(report, id=ReportId(f"{number}:{report.id}")) for report in reports]
        bare.append(_seconds(lambda report: model(report.text), unseen))
        full.append(_seconds(analyse, unseen))
        again.append(_seconds(analyse, unseen[-1:]) * len(unseen))
    words = sum(len(report.text.split()) for report in reports)
    print(f"{len(reports)} reports, {words} words, {rounds} rounds")
    for name, seconds in (("spaCy alone", bare), ("analysis", full), ("analysis, remembered", again)):
        print(f"{name:22} {MILLISECONDS * median(seconds[1:]) / len(reports):8.2f} ms a report")
    return median(full[1:]) / median(bare[1:])


def _seconds(work: Callable[[Report], object], reports: Sequence[Report]) -> float:
    start = time.process_time()
    for report in reports:
        work(report)
    return time.process_time() - start


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("reports", nargs="*", type=Path, default=sorted(SAMPLE.glob("[a-z]-*")))
    arguments.add_argument("--rounds", type=int, default=9)
    given = arguments.parse_args()
    read = [read_bytes(path.read_bytes(), name=path.name) for path in given.reports]
    ratio = measure([report for report in read if language_of(report) == "en"], given.rounds)
    print(f"an analysis costs {ratio:.2f} times spaCy alone, at most {LIMIT} allowed")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
