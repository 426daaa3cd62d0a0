"""What is not confirmed: one finding for each such statement, merged where linked sentences say the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.findings.grouping import Groups
from app.findings.places import Places
from app.model.alignment import Alignment
from app.model.analysis import Analysis
from app.model.finding import Finding, FindingId, FindingKind, Side
from app.model.one_line import squeezed
from app.model.reason import Reason
from app.model.span import Passage, ReportId, Span
from app.model.statement import Statement, Status

# How sure each status is to be read right, from the plainness of its cues.
CONFIDENCE = {
    Status.EXPLICIT: 0.95,
    Status.CONTESTED: 0.9,
    Status.ANONYMOUS: 0.85,
    Status.HEARSAY: 0.85,
    Status.HEDGED: 0.75,
    Status.PROJECTION: 0.7,
}
# A cue and its source closer than this are underlined as one; a lone cue takes the claim's next words along.
_NEAR = 24
# A source that makes a claim uncertain is underlined where it stands farther from its verb, too.
_FAR, _BY_SOURCE = 120, frozenset({Status.ANONYMOUS, Status.HEARSAY})
_CLAIM_WORDS = 3
_DOUBTS = frozenset({Status.HEDGED, Status.PROJECTION})

Claim = tuple[ReportId, Statement]


def unconfirmed(analyses: Sequence[Analysis], alignment: Alignment, places: Places) -> Iterator[Finding]:
    """The claims that no report plainly asserts or credits by name; projections come with their status."""
    claims = [
        (analysis.report, statement)
        for analysis in analyses
        for statement in analysis.statements
        if statement.status is not Status.ATTRIBUTED
    ]
    for group in _merged(claims, analyses, alignment):
        yield _finding(group, places)


def _merged(
    claims: Sequence[Claim], analyses: Sequence[Analysis], alignment: Alignment
) -> tuple[tuple[Claim, ...], ...]:
    sentences = {a.report: a.sentences for a in analyses}
    told: dict[Passage, list[Claim]] = {}
    for claim in claims:
        report, statement = claim
        told.setdefault(Passage(report, sentences[report][statement.sentence].span), []).append(claim)
    groups: Groups[Claim] = Groups(claims)
    for link in alignment.links:
        for one in told.get(link.a, []):
            same = [other for other in told.get(link.b, []) if other[1].status is one[1].status]
            if same:
                groups.join(one, same[0])
    return groups.all()


def _finding(claims: Sequence[Claim], places: Places) -> Finding:
    first = claims[0][1]
    cues = sorted({p for claim in claims for p in key_words(claim, places)}, key=places.key)
    pointed_at = {Passage(report, claim.about) for report, claim in claims if claim.about}
    passages = tuple(sorted({*cues, *pointed_at}, key=places.key))
    reports = {passage.report for passage in passages}
    shown = squeezed(places.text(cues[0]))
    return Finding(
        id=FindingId(""),
        kind=FindingKind.UNCONFIRMED,
        row=places.row(cues[0]),
        passages=passages,
        sides=(Side(shown, passages),),
        reason=Reason.of(
            first.status.value,
            cue=shown,
            speaker=first.speaker or "",
            reports=places.sigla(reports),
            rule=first.rule,
        ),
        confidence=CONFIDENCE[first.status],
        status=first.status,
        origins=places.origins(reports),
        origins_total=places.origins_total,
    )


def key_words(claim: Claim, places: Places) -> tuple[Passage, ...]:
    """The words to underline: the cue with its source, or alone with the first words of its claim."""
    report, statement = claim
    text = places.report(report).text
    if statement.status in _DOUBTS and statement.cues:
        # of "Lind told reporters they will know", it is what they will that is still to come
        telling = next((cue for cue in statement.cues if statement.span.contains(cue)), statement.cues[0])
        return (Passage(report, _with_claim(text, telling, statement.span)),)
    spans = list(statement.cues)
    reach = _FAR if statement.status in _BY_SOURCE else _NEAR
    if statement.source is not None and any(_gap(statement.source, cue) <= reach for cue in spans):
        spans.append(statement.source)
    if not spans:
        return (Passage(report, _first_words(text, statement.span)),)
    return tuple(Passage(report, span) for span in _joined(spans))


def _with_claim(text: str, cue: Span, claim: Span) -> Span:
    """A cue that says nothing by itself (will, may) with the words that follow it."""
    after = Span(cue.end, max(cue.end, claim.end))
    return Span.hull((cue, _first_words(text, after))) if len(after) else cue


def _gap(a: Span, b: Span) -> int:
    return max(a.start, b.start) - min(a.end, b.end)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and _gap(joined[-1], span) <= _NEAR:
            joined[-1] = Span.hull((joined[-1], span))
        else:
            joined.append(span)
    return tuple(joined)


def _first_words(text: str, span: Span) -> Span:
    """The span's first words, without a comma or a quotation mark at their end."""
    words = span.of(text).split()[:_CLAIM_WORDS]
    end = span.start
    for word in words:
        end = text.index(word, end) + len(word)
    while end > span.start and not text[end - 1].isalnum():
        end -= 1
    return Span(span.start, end)
