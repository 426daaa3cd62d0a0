"""How surely notes find their passage in a new version of a report: ours beside two other rules.

python benchmarks/anchoring.py [cases] [seed]
"""

from __future__ import annotations

import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from best_match import hypothesis_place, library_place
from edited_reports import SURVIVING, Case, Edit, edited_reports

from app.annotate.reanchoring import reanchor
from app.model.annotation import AnchorState
from app.model.span import Span

CASES = 5500
RIGHT_ENOUGH = 0.5  # of a reworded passage must be covered, and not more than as much again beside it


@dataclass(frozen=True)
class Answer:
    """Where a rule says that the passage stands; whether it says so outright or asks the reader."""

    span: Span | None
    sure: bool = True


Rule = Callable[[Case], Answer]


def ours(case: Case) -> Answer:
    there = reanchor(case.anchor, case.after, before=case.before)
    if there.state is AnchorState.ORPHANED:
        return Answer(None)
    return Answer(there.span, sure=there.state is AnchorState.ANCHORED)


def ours_without_the_old_text(case: Case) -> Answer:
    there = reanchor(case.anchor, case.after)
    if there.state is AnchorState.ORPHANED:
        return Answer(None)
    return Answer(there.span, sure=there.state is AnchorState.ANCHORED)


def hypothesis(case: Case) -> Answer:
    return Answer(hypothesis_place(case.anchor, case.after.text))


def library(case: Case) -> Answer:
    return Answer(library_place(case.anchor, case.after.text))


RULES: dict[str, Rule] = {
    "Synoptic": ours,
    "Synoptic, quote and context only": ours_without_the_old_text,
    "Hypothesis's best match": hypothesis,
    "diff-match-patch match_main": library,
}


def outcome(case: Case, answer: Answer) -> str:
    """`found`, `to confirm`, `lost`, or `wrong`; a changed figure taken for the same is `taken`."""
    if answer.span is None:
        return "lost" if case.truth else "found"
    if case.truth is None or not _is_right(case, answer.span):
        return "wrong"
    if not answer.sure:
        return "to confirm"
    return "found" if case.edit in SURVIVING else "taken"


def _is_right(case: Case, span: Span) -> bool:
    assert case.truth
    if case.edit in SURVIVING:
        return span == case.truth
    return span.overlap(case.truth) >= RIGHT_ENOUGH * max(len(span), len(case.truth))


def tally(cases: Iterable[Case], rule: Rule) -> dict[Edit, Counter[str]]:
    told: dict[Edit, Counter[str]] = defaultdict(Counter)
    for case in cases:
        told[case.edit][outcome(case, rule(case))] += 1
    return told


def survived(told: dict[Edit, Counter[str]]) -> float:
    """Of the passages whose words are still there, the share found."""
    kept = sum((told[edit] for edit in SURVIVING), Counter[str]())
    return kept["found"] / max(1, kept.total())


def misplaced(told: dict[Edit, Counter[str]]) -> float:
    """Of all passages, the share put on others' words."""
    counted = sum(told.values(), Counter[str]())
    return counted["wrong"] / max(1, counted.total())


def main(count: int = CASES, seed: int = 1) -> None:
    cases = list(edited_reports(count, seed=seed))
    for name, rule in RULES.items():
        start = time.perf_counter()
        told = tally(cases, rule)
        spent = (time.perf_counter() - start) / len(cases) * 1000
        print(f"\n{name}: {survived(told):.2%} of surviving words found, {misplaced(told):.2%} misplaced")
        print(f"{spent:.1f} ms a passage\n")
        print("| edit | cases | found | to confirm | lost | taken for the same | misplaced |")
        print("|---|---|---|---|---|---|---|")
        for edit in Edit:
            each = told[edit]
            columns = (each[key] for key in ("found", "to confirm", "lost", "taken", "wrong"))
            print(f"| {edit} | {each.total()} | " + " | ".join(map(str, columns)) + " |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
