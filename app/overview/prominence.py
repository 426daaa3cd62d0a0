"""Where each shared thing stands in each report, what is farthest apart first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.model.prominence import Place, Placing, Position
from app.model.report import ParagraphKind, Report
from app.model.span import Passage, ReportId
from app.overview.view import View

# From this score on a report surely tells the thing; a weaker link may be to what is merely on its topic.
# Where a report surely tells it, an earlier sentence with any link is its place: nobody is told that a thing
# stands far down when it may stand at the top.
CLEAR = 0.5
# A sentence of fewer words is no thing to look for.
FEWEST_WORDS = 6
# How deep each part of a report stands; paragraphs behind the lead fill the rest in even steps.
DEPTHS = {Position.HEADLINE: 0.0, Position.STANDFIRST: 0.05, Position.LEAD: 0.1}
Firsts = Mapping[tuple[Passage, ReportId], int]
_HEADS = {ParagraphKind.HEADLINE: Position.HEADLINE, ParagraphKind.STANDFIRST: Position.STANDFIRST}


def prominence(view: View) -> tuple[Placing, ...]:
    """Each thing that at least two reports tell, with its first place in each of them.

    A thing is a sentence with the sentences that are clearly linked to it; the ones that stand farthest
    apart take their sentences first, so that nothing is listed twice, and neighbours in the same paragraphs
    are one.
    """
    firsts = _firsts(view)
    things = [thing for report in view.reports for thing in _things(report, firsts, view)]
    things.sort(
        key=lambda thing: (-thing.apart, -len(thing.places), view.places.key(thing.places[0].passage))
    )
    kept: list[Placing] = []
    taken: set[Passage] = set()
    seen: set[tuple[tuple[str, Position, int], ...]] = set()
    for thing in things:
        passages = {place.passage for place in thing.places}
        paragraphs = tuple((place.report, place.position, place.number) for place in thing.places)
        if not passages & taken and paragraphs not in seen:
            kept.append(thing)
            taken |= passages
            seen.add(paragraphs)
    return tuple(kept)


def place_of(sentence: Passage, view: View) -> Place | None:
    """Where a sentence stands; None in a caption or between headings, which tell nothing in any order."""
    report = view.report(sentence.report)
    index = view.places.paragraph(sentence)
    if index is None:
        return None
    running = view.running(sentence.report)
    kind = report.paragraphs[index].kind
    if kind in _HEADS:
        return Place(sentence, _HEADS[kind], 0, len(running), DEPTHS[_HEADS[kind]])
    if index not in running:
        return None
    number = running[index]
    position = Position.LEAD if number == 1 else Position.PARAGRAPH
    return Place(sentence, position, number, len(running), _depth(number, len(running)))


def _twins_first(passage: Passage, told: Sequence[Passage], view: View) -> Iterator[Passage]:
    """Where a report has the very sentence, it tells the thing there, whatever else speaks of it."""
    words = view.text(passage)
    has_twin = {other.report for other in told if view.text(other) == words}
    yield from (other for other in told if other.report not in has_twin or view.text(other) == words)


def _things(report: Report, firsts: Firsts, view: View) -> Iterator[Placing]:
    for sentence in view.watched(view.analysis(report.id).sentences):
        passage = Passage(report.id, sentence.span)
        clear = _tellers(passage, view)
        long_enough = len(view.text(passage).split()) >= FEWEST_WORDS
        if not clear or not long_enough or _told_before(passage, clear, firsts):
            continue
        tellers = {other.report for other in clear}
        told = [other for other, _ in view.linked(passage) if other.report in tellers]
        places = _places([passage, *_twins_first(passage, told, view)], view)
        if len(places) > 1:
            depths = [place.depth for place in places]
            row = view.places.row(places[0].passage)
            yield Placing(row, places, round(max(depths) - min(depths), 4))


def _tellers(sentence: Passage, view: View) -> list[Passage]:
    """The sentences that surely tell the thing, the surest first: each linked with half of those before it.

    A sentence of two things is linked to tellers of both, who are not linked to each other.
    """
    clear = [(other, link) for other, link in view.linked(sentence) if link.score >= CLEAR]
    kept: list[Passage] = []
    numbers: set[int] = set()
    of_report: Counter[ReportId] = Counter()
    for other, _ in sorted(clear, key=lambda one: (-one[1].score, view.places.key(one[0]))):
        others = len(kept) - of_report[other.report]
        if 2 * len(view.neighbours(other) & numbers) >= others:
            kept.append(other)
            numbers.add(view.number(other))
            of_report[other.report] += 1
    return kept


def _told_before(sentence: Passage, others: Sequence[Passage], firsts: Firsts) -> bool:
    """Whether an earlier sentence of the same report tells it too, as far as the other reports show."""
    own = sentence.span.start
    return any(firsts.get((other, sentence.report), own) < own for other in others)


def _firsts(view: View) -> Firsts:
    """For each sentence and each other report, where there the first begins that clearly tells the same."""
    firsts: dict[tuple[Passage, ReportId], int] = {}
    for link in view.alignment.links:
        if link.score >= CLEAR:
            for one, other in ((link.a, link.b), (link.b, link.a)):
                key, start = (one, other.report), other.span.start
                firsts[key] = min(firsts.get(key, start), start)
    return firsts


def _places(sentences: Sequence[Passage], view: View) -> tuple[Place, ...]:
    """The first place of the thing in each report that tells it, in the order of the reports."""
    first: dict[str, Place] = {}
    for passage in sorted(sentences, key=view.places.key):
        place = place_of(passage, view)
        if place is not None:
            first.setdefault(passage.report, place)
    return tuple(first.values())


def _depth(number: int, total: int) -> float:
    lead = DEPTHS[Position.LEAD]
    return lead + (1 - lead) * (number - 1) / max(1, total - 1)
