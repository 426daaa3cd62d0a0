"""Reports to choose from: those in files that hold several, and those of more files than anyone compares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.report import Report
from ui.messages import tr

if TYPE_CHECKING:
    from app.importing import Part, Several

Chosen = Mapping[Path, Collection[str]]  # by file the keys of its reports that are wanted
Take = Callable[[tuple[Report, ...], Chosen], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked; `take` goes on with the parts of these keys."""

    heading: str
    parts: tuple[Part, ...]
    take: Callable[[Collection[str]], None]


def choice(reports: Sequence[Report], several: Sequence[Several], *, take: Take) -> Choice:
    """Ask which of `reports`, already read, and of the reports in `several` files, not read yet, are wanted."""
    origins: list[Report | tuple[Path, str]] = [
        *reports,
        *((file.path, part.key) for file in several for part in file.parts),
    ]
    parts = (*map(_as_part, reports), *(part for file in several for part in file.parts))

    def taken(keys: Collection[str]) -> None:
        take(*_sorted_out([origins[int(key)] for key in keys]))

    return Choice(_heading(parts, several, len(reports)), tuple(_numbered(parts)), taken)


def _as_part(report: Report) -> Part:
    from app.importing import Part

    return Part(
        key="",
        name=report.name,
        data=report.original,
        title=report.title,
        published=report.source.published,
    )


def _numbered(parts: Sequence[Part]) -> Iterator[Part]:
    """Keys are the same in two files."""
    return (replace(part, key=str(number)) for number, part in enumerate(parts))


def _sorted_out(wanted: Sequence[Report | tuple[Path, str]]) -> tuple[tuple[Report, ...], Chosen]:
    keys: defaultdict[Path, list[str]] = defaultdict(list)
    reports = []
    for origin in wanted:
        if isinstance(origin, Report):
            reports.append(origin)
        else:
            path, key = origin
            keys[path].append(key)
    return tuple(reports), keys


def _heading(parts: Sequence[Part], several: Sequence[Several], read: int) -> str:
    if len(several) == 1 and not read:
        return tr("“{name}” holds {n} reports.", name=several[0].path.name, n=len(parts))
    return tr("{n} reports were found in {files} files.", n=len(parts), files=read + len(several))
