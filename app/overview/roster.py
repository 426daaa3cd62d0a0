"""Who is cited, by which report, named or not, and how many words each report gives them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.language.datelines import datelines
from app.language.statements.words import statement_words
from app.model.mentions import NameKind
from app.model.one_line import squeezed
from app.model.roster import Cited, CitedSource, SourceKind
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement, Status
from app.overview.known import Identity, Known, identities
from app.overview.labels import role_words
from app.overview.view import View

# A shorter word is what is left of an elided article, not a source.
FEWEST_LETTERS = 2
_WITH_ROLES = frozenset({SourceKind.PERSON, SourceKind.BODY})
# Who only did not answer is not cited.
_SILENT = Status.EXPLICIT


@dataclass(frozen=True, slots=True)
class _Saying:
    """One statement with the source that it is of."""

    report: ReportId
    statement: Statement
    source: str
    name: str
    kind: SourceKind


def roster(view: View) -> tuple[CitedSource, ...]:
    """Every source over all reports, those that most reports cite first, then those with most words."""
    who = _Who(view)
    sayings: dict[str, list[_Saying]] = defaultdict(list)
    for analysis in view.analyses:
        for statement in analysis.statements:
            saying = who.says(analysis.report, statement)
            if saying is not None:
                sayings[saying.source].append(saying)
    found = [_source(told, who, view) for told in sayings.values()]
    return tuple(sorted(found, key=lambda source: (-len(source.cited), -source.words, source.name)))


class _Who:
    """Whom a statement's source means over all reports."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._identities: dict[tuple[ReportId, str], Identity] = {}
        self._by_words: dict[str, Identity] = {}
        self._datelines = {report.id: datelines(report) for report in view.reports}
        for identity in identities(view):
            for known in identity.known:
                self._identities[known.report, known.name] = identity
                self._by_words.setdefault(known.name.casefold(), identity)

    def says(self, report: ReportId, statement: Statement) -> _Saying | None:
        """The statement with its source; None where nobody is named for it, or somebody who kept silent."""
        speaker = squeezed(statement.speaker or "")
        words = self._words(report, speaker)
        if statement.status is _SILENT or len(words) < FEWEST_LETTERS or self._filed(report, statement):
            return None
        identity = self._identities.get((report, speaker)) or self._by_words.get(words)
        if identity is None:
            return _Saying(report, statement, words, speaker, _kind(statement, None))
        return _Saying(report, statement, f"={identity.name}", identity.name, _kind(statement, identity))

    def _filed(self, report: ReportId, statement: Statement) -> bool:
        """Whether a parser took the place of a dateline for the source."""
        source = statement.source
        return source is not None and any(line.contains(source) for line in self._datelines[report])

    def known(self, name: str, report: ReportId) -> Iterator[Known]:
        identity = self._by_words.get(name.casefold())
        if identity is not None:
            yield from (known for known in identity.known if known.report == report)

    def _words(self, report: ReportId, speaker: str) -> str:
        """A source without a name by its words of substance: officials, whether two or several."""
        counts = statement_words(self._view.analysis(report).language).sources.indefinite
        small = self._view.vocabulary(report).function | counts
        words = [word.strip(",.;:“”\"'’") for word in speaker.casefold().split()]
        while words and (words[0] in small or words[0].isdigit()):
            words.pop(0)
        return " ".join(words)


def _kind(statement: Statement, identity: Identity | None) -> SourceKind:
    if statement.status is Status.HEARSAY:
        return SourceKind.SECOND_HAND
    if identity is not None:
        return SourceKind.PERSON if identity.kind is NameKind.PERSON else SourceKind.BODY
    return SourceKind.UNNAMED if statement.status is Status.ANONYMOUS else SourceKind.BODY


def _source(sayings: Sequence[_Saying], who: _Who, view: View) -> CitedSource:
    by_report: dict[ReportId, list[_Saying]] = defaultdict(list)
    for saying in sayings:
        by_report[saying.report].append(saying)
    name = _commonest(saying.name for saying in sayings)
    kind = Counter(saying.kind for saying in sayings).most_common(1)[0][0]
    known = [known for report in by_report for known in who.known(name, report)]
    roles = [role for one in known for role in role_words(one, view)] if kind in _WITH_ROLES else []
    return CitedSource(
        name=name,
        kind=kind,
        role=_commonest(roles) or None,
        cited=tuple(_cited(report, told, view) for report, told in by_report.items()),
    )


def _cited(report: ReportId, sayings: Sequence[_Saying], view: View) -> Cited:
    spans = [saying.statement.span for saying in sayings]
    called = {saying.statement.source for saying in sayings if saying.statement.source}
    words, whole = _words_in(spans, view.report(report).text), len(view.report(report).text.split())
    return Cited(
        report=report,
        called=tuple(Passage(report, span) for span in sorted(called)),
        statements=tuple(Passage(report, span) for span in sorted(set(spans))),
        words=words,
        share=round(words / max(1, whole), 4),
    )


def _words_in(spans: Iterable[Span], text: str) -> int:
    """The words under some spans, each word once."""
    count = reached = 0
    for span in sorted(spans):
        start = max(span.start, reached)
        if start < span.end:
            count += len(text[start : span.end].split())
            reached = span.end
    return count


def _commonest(words: Iterable[str]) -> str:
    """What is said most often, the longest of equals; whatever its capitals."""
    written: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for word in words:
        written.setdefault(word.casefold(), word)
        counts[word.casefold()] += 1
    best = max(counts, key=lambda word: (counts[word], len(word)), default="")
    return written.get(best, "")
