"""One entry for each person and body over all reports, whatever the spelling and the short forms."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.findings.spelling import same_name, traces
from app.model.mentions import Name, NameKind
from app.model.one_line import squeezed
from app.model.span import ReportId
from app.overview.view import View

_ACTING = frozenset({NameKind.PERSON, NameKind.BODY})


@dataclass(frozen=True, slots=True)
class Known:
    """One name in one report: its fullest form there, and every mention."""

    report: ReportId
    name: str
    kind: NameKind
    mentions: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """One person or body, as each report that names it knows it."""

    name: str
    kind: NameKind
    known: tuple[Known, ...]


def identities(view: View) -> tuple[Identity, ...]:
    """Every person and body of the reports; a short form that fits two of them stays by itself.

    A headline, whose words all have capitals or lack their small ones, does not say how a name is written.
    """
    found = [known for analysis in view.analyses for known in _known(analysis.report, view)]
    return tuple(_identity(group) for group in _merged(found))


def _known(report: ReportId, view: View) -> Iterator[Known]:
    text = view.report(report).text
    mentions: dict[str, list[Name]] = defaultdict(list)
    for name in view.analysis(report).names:
        if name.kind in _ACTING and name.span.of(text)[0].isupper() and not view.repeated(report, name.span):
            mentions[name.key].append(name)
    for names in mentions.values():
        written = [name.span for name in names if not view.in_headline(report, name.span)]
        if written:
            longest = max(written, key=len)
            yield Known(report, squeezed(longest.of(text)), names[0].kind, tuple(names))


def _merged(found: Sequence[Known]) -> list[list[Known]]:
    """The fullest forms first, so that each short form meets all that it may stand for."""
    groups: list[list[Known]] = []
    by_trace: dict[str, set[int]] = defaultdict(set)
    for known in sorted(found, key=lambda known: -len(known.name.split())):
        near = {index for trace in traces(known.name) for index in by_trace[trace]}
        fitting = [index for index in sorted(near) if _fits(known, groups[index])]
        if len(fitting) == 1:
            home = fitting[0]
            groups[home].append(known)
        else:
            home = len(groups)
            groups.append([known])
        for trace in traces(known.name):
            by_trace[trace].add(home)
    return groups


def _fits(known: Known, group: Sequence[Known]) -> bool:
    """Whether a name may be that of a group: spelled so, of one kind, and not set apart by its own report."""
    if any(other.report == known.report for other in group):
        return False
    one_kind = known.kind is group[0].kind or known.name.split()[-1] == group[0].name.split()[-1]
    return one_kind and same_name(known.name, group[0].name)


def _identity(group: Sequence[Known]) -> Identity:
    """A surname alone is often taken for a body: where the reports are divided it is a person."""
    kinds = Counter(known.kind for known in group)
    kind = max(kinds, key=lambda kind: (kinds[kind], kind is NameKind.PERSON))
    return Identity(_commonest(known.name for known in group), kind, tuple(group))


def _commonest(names: Iterable[str]) -> str:
    """The form that most reports use, the longest of equals."""
    counts = Counter(names)
    return max(counts, key=lambda name: (counts[name], len(name)))
