"""Reports to choose from: those in files that hold several, and those of more files than anyone compares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.report import Report
from ui.bridge import Chosen
from ui.messages import counted, tr

if TYPE_CHECKING:
    from app.importing import Part, Several

MOST_UNASKED = 24  # reports of one opening that are shown without asking; nobody reads more side by side

Take = Callable[[tuple[Report, ...], Chosen], None]
Origin = Report | tuple[Path, str]  # what was read, or a file and the key of a report in it


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked; `take` goes on with the parts of these keys."""

    heading: str
    parts: tuple[Part, ...]
    take: Callable[[Collection[str]], None]


def choice(reports: Sequence[Report], several: Sequence[Several], *, take: Take) -> Choice:
    """Ask which are wanted: of `reports` that were read, and of those in files of `several`, not read yet."""
    held = [(file.path, part) for file in several for part in file.parts]
    origins: list[Origin] = [*reports, *((path, part.key) for path, part in held)]
    parts = (*map(_as_part, reports), *(part for _, part in held))

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
        outlet=report.source.outlet or "",
    )


def _numbered(parts: Sequence[Part]) -> Iterator[Part]:
    """Keys are the same in two files."""
    return (replace(part, key=str(number)) for number, part in enumerate(parts))


def _sorted_out(wanted: Sequence[Origin]) -> tuple[tuple[Report, ...], Chosen]:
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
        return counted(
            len(parts), "“{name}” holds {n} report.", "“{name}” holds {n} reports.", name=several[0].path.name
        )
    return tr(
        "{n} reports were found in {files} files. Tick those to compare.",
        n=len(parts),
        files=read + len(several),
    )
