"""How each report brings an utterance, held against the version that the others bear out best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.findings.spelling import respelled
from app.findings.utterances import inner
from app.findings.worddiff import Run, word_diff
from app.findings.words import Word
from app.model.quotes import Alteration, Rendering, Rendition
from app.model.span import Passage, ReportId, Span
from app.overview.quotes.spoken import Spoken


def model_of(group: Sequence[Spoken]) -> Spoken:
    """The version to hold the others against: most others are it or a cut from it; then the longest."""
    keys = [f" {one.key} " for one in group]

    def borne_out(index: int) -> tuple[int, int, int]:
        reports = {one.report for one, key in zip(group, keys, strict=True) if key in keys[index]}
        return len(reports), len(keys[index]), -index

    return group[max(range(len(group)), key=borne_out)]


def renderings(
    group: Sequence[Spoken], model: Spoken, beside: Mapping[Passage, Sequence[Spoken]]
) -> dict[ReportId, Rendering]:
    """One rendering for each report of the group; `beside` are all utterances of a sentence."""
    best: dict[ReportId, Spoken] = {}
    for one in (model, *group):
        known = best.setdefault(one.report, one)
        if known is not model and len(one.said.words) > len(known.said.words):
            best[one.report] = one
    return {report: _rendering(_parts(one, model, beside), model) for report, one in best.items()}


def _parts(one: Spoken, model: Spoken, beside: Mapping[Passage, Sequence[Spoken]]) -> list[Spoken]:
    """An utterance with the others of its sentence that are cut from the same: its speaker came between."""
    if one is model:
        return [model]
    whole = f" {model.key} "
    return [part for part in beside[one.sentence] if part is one or f" {part.key} " in whole]


def _rendering(parts: Sequence[Spoken], model: Spoken) -> Rendering:
    alterations = tuple(change for part in parts for change in _alterations(part, model))
    words = [word for part in parts for word in part.said.words]
    if alterations:
        how = Rendition.ALTERED
    elif len(words) < len(model.said.words):
        how = Rendition.TRIMMED
    else:
        how = Rendition.VERBATIM
    speaker = next((part.said.speaker for part in parts if part.said.speaker), None)
    return Rendering(parts[0].report, tuple(part.passage for part in parts), how, speaker, alterations)


def _alterations(part: Spoken, model: Spoken) -> Iterator[Alteration]:
    """The words inside an utterance that are not the model's; a cut at its ends alters nothing."""
    for run in inner(word_diff(model.said.words, part.said.words)).changes:
        if not _only_spelling(run):
            yield Alteration(_span(run.a), _span(run.b))


def _only_spelling(run: Run) -> bool:
    return bool(run.a and run.b) and respelled(run.a, run.b)


def _span(words: Sequence[Word]) -> Span | None:
    return Span.hull(word.span for word in words) if words else None
