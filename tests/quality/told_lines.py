"""Files of sentences, each with what is expected of it behind a bar, and how many are read that way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.importing import read_bytes
from app.language import analyse
from app.model.analysis import Analysis

Found = Callable[[Analysis], Sequence[object]]
Fits = Callable[[str, object], bool]


@dataclass(frozen=True)
class Share:
    """How many of the sentences are read as expected, from 0 to 1, and those that are not."""

    right: float
    misses: tuple[str, ...]


def share(path: Path, language: str, found: Found, fits: Fits, **source: object) -> Share:
    """A sentence is right if each expected value is found, in order, and nothing else."""
    cases = list(_lines(path))
    misses = []
    for text, told in cases:
        got = found(_analysis(text, language, source))
        if len(got) != len(told) or not all(fits(one, value) for one, value in zip(told, got, strict=True)):
            misses.append(f"{text} | {'; '.join(map(str, got))}")
    return Share(1 - len(misses) / len(cases), tuple(misses))


def _lines(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, told = line.partition(" | ")
            yield text, tuple(part.strip() for part in told.split(";") if part.strip() != "-")


def _analysis(text: str, language: str, source: dict[str, object]) -> Analysis:
    report = read_bytes(text.encode(), name="case.txt")
    return analyse(replace(report, source=replace(report.source, language=language, **source)))  # type: ignore[arg-type]
