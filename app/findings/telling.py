"""Which shared words say something that reports can agree on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from app.findings.cover import Cover
from app.findings.places import Places
from app.model.analysis import Analysis
from app.model.finding import Finding
from app.model.span import Passage, ReportId, Span

# The fewest words of a core without a number: a verb or a name alone tells nothing that could be agreed on.
FEWEST_WORDS = 2
# A name that a report says more often than this is what the story is about, not what a sentence tells.
MOST_OFTEN = 2


class Telling:
    """The names and the differences of all reports, against which shared words are held."""

    def __init__(self, analyses: Sequence[Analysis], differing: Sequence[Finding], places: Places) -> None:
        self._places = places
        self._names = {a.report: Cover(name.span for name in a.names) for a in analyses}
        self._differing: dict[ReportId, list[tuple[Span, int]]] = defaultdict(list)
        for number, finding in enumerate(differing):
            for passage in finding.passages:
                self._differing[passage.report].append((passage.span, number))

    def tells(self, core: Sequence[Passage]) -> bool:
        """Whether a core says something: some words, or a number; no theme, and nothing that differs."""
        words = max(len(self._places.text(passage).split()) for passage in core)
        if words < FEWEST_WORDS and not self._numbered(core):
            return False
        return not (self.is_name(core) and self._is_theme(core[0])) and not self._differs(core)

    def _numbered(self, core: Sequence[Passage]) -> bool:
        return any(c.isdigit() for passage in core for c in self._places.text(passage))

    def is_name(self, core: Sequence[Passage]) -> bool:
        """Whether a core is nothing but a name, with or without a title, in every report."""
        return all(self._named(passage) for passage in core)

    def _named(self, passage: Passage) -> bool:
        return self._names[passage.report].touches(passage.span) and all(
            word[0].isupper() for word in self._places.text(passage).split()
        )

    def _is_theme(self, passage: Passage) -> bool:
        return self._places.report(passage.report).text.count(self._places.text(passage)) > MOST_OFTEN

    def _differs(self, core: Sequence[Passage]) -> bool:
        """Whether one difference speaks of all of a core: two who agree are one of its sides."""
        spoken = [
            {number for span, number in self._differing[passage.report] if span.overlap(passage.span)}
            for passage in core
        ]
        return bool(set.intersection(*spoken))
