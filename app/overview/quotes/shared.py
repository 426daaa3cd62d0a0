"""The utterances that at least two reports bring, those that an editor must look at first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from app.findings.reader import Key
from app.model.quotes import Rendition, SharedQuote
from app.model.span import Passage
from app.overview.quotes.rendering import model_of, renderings
from app.overview.quotes.retold import retold
from app.overview.quotes.spoken import Spoken, grouped, others_mouth, spoken
from app.overview.view import View
from app.remembered import Remembered

# Words put into other mouths come first, then words that were changed, then what was cut.
_WEIGHT = {Rendition.ALTERED: 2, Rendition.TRIMMED: 1}
_OTHER_MOUTH = 4
REMEMBERED = 4  # comparisons: which utterances are one hangs on no link
# The groups of utterances that are one, those of most reports first, and all utterances of each sentence.
_Said = tuple[list[tuple[Spoken, ...]], Mapping[Passage, Sequence[Spoken]]]
_said: Remembered[tuple[Key, ...], _Said] = Remembered(REMEMBERED)


def shared_quotes(view: View) -> tuple[SharedQuote, ...]:
    """Every utterance over the reports that quote, retell or translate it, in the order of its weight.

    The utterances of most reports come first, so that a translation stands beside what it translates and is
    not listed again for itself.
    """
    groups, beside = _said.get(view.keys, lambda: _utterances(view))
    taken: set[Passage] = set()
    quotes: list[SharedQuote] = []
    for group in view.watched(groups):
        if taken.issuperset(one.passage for one in group):
            continue
        quote = _quote(group, beside, view)
        if len(quote.renderings) > 1:
            quotes.append(quote)
            taken.update(passage for told in quote.renderings for passage in told.passages)
    return tuple(sorted(quotes, key=lambda quote: _rank(quote, view)))


def _utterances(view: View) -> _Said:
    all_spoken = spoken(view)
    beside: dict[Passage, list[Spoken]] = defaultdict(list)
    for one in all_spoken:
        beside[one.sentence].append(one)
    return sorted(grouped(all_spoken, view), key=lambda group: -len({one.report for one in group})), beside


def _quote(group: Sequence[Spoken], beside: Mapping[Passage, Sequence[Spoken]], view: View) -> SharedQuote:
    model = model_of(group)
    told = renderings(group, model, beside) | retold(group, view)
    in_order = tuple(told[report.id] for report in view.reports if report.id in told)
    return SharedQuote(
        model=model.report,
        renderings=in_order,
        speakers_differ=_speakers_differ(group),
        origins=view.places.origins(told),
    )


def _speakers_differ(group: Sequence[Spoken]) -> bool:
    """Whether reports that quote it name persons beside it who are not one."""
    named = {one.report: one.person for one in group if one.person}
    return any(others_mouth(a, b) for a, b in combinations(named.values(), 2))


def _rank(quote: SharedQuote, view: View) -> tuple[int, int, tuple[int, int, int]]:
    most = max(_WEIGHT.get(rendering.how, 0) for rendering in quote.renderings)
    weight = most + _OTHER_MOUTH * quote.speakers_differ
    return -weight, -len(quote.renderings), view.places.key(quote.renderings[0].passages[0])
