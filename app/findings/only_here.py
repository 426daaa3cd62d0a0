"""What one report alone tells: sentences without a link, in runs that do not leave their paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.findings.cover import Cover
from app.findings.places import Places
from app.model.alignment import Alignment
from app.model.analysis import Analysis, Sentence
from app.model.finding import Finding, FindingId, FindingKind, Side
from app.model.one_line import squeezed
from app.model.reason import Reason
from app.model.report import ParagraphKind
from app.model.span import Passage, ReportId, Span

# A shorter sentence is a stamp or an aside: no reader looks for it elsewhere.
FEWEST_WORDS = 5
# How sure it is that no other report tells it; the aligner may have missed a free retelling.
CONFIDENCE = 0.7
_TEXT = frozenset({ParagraphKind.BODY, ParagraphKind.QUOTE, ParagraphKind.LIST, ParagraphKind.STANDFIRST})


def only_here(analyses: Sequence[Analysis], alignment: Alignment, places: Places) -> Iterator[Finding]:
    """Runs of neighbouring sentences that no link touches. With a single report there is nothing to miss."""
    if len(analyses) < 2:
        return
    linked: dict[ReportId, set[Span]] = {analysis.report: set() for analysis in analyses}
    for link in alignment.links:
        linked[link.a.report].add(link.a.span)
        linked[link.b.report].add(link.b.span)
    for analysis in analyses:
        taken = Cover(linked[analysis.report])
        alone = [sentence for sentence in analysis.sentences if not taken.touches(sentence.span)]
        for run in _runs(alone):
            passage = Passage(analysis.report, Span.hull(sentence.span for sentence in run))
            if _worth_telling(passage, run[0].paragraph, places):
                yield _finding(passage, places)


def _runs(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """Sentences that follow one another in one paragraph."""
    numbered = enumerate(sentences)
    for _, run in groupby(numbered, key=lambda pair: (pair[1].paragraph, pair[1].index - pair[0])):
        yield [sentence for _, sentence in run]


def _worth_telling(passage: Passage, paragraph: int, places: Places) -> bool:
    told = places.report(passage.report).paragraphs[paragraph]
    long_enough = len(places.text(passage).split()) >= FEWEST_WORDS
    return told.kind in _TEXT and told.repeats is None and long_enough


def _finding(passage: Passage, places: Places) -> Finding:
    told = squeezed(places.text(passage))
    return Finding(
        id=FindingId(""),
        kind=FindingKind.ONLY_HERE,
        row=places.row(passage),
        passages=(passage,),
        sides=(Side(told, (passage,)),),
        reason=Reason.of(
            "only_here",
            told=told,
            report=places.sigla([passage.report]),
            others=places.others(passage.report),
        ),
        confidence=CONFIDENCE,
        origins=1,
        origins_total=places.origins_total,
    )
