"""What a sentence can share with another: content words, names, figures, times, quoted words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.align.lexicon import light
from app.align.units import Unit
from app.align.wording import Wording
from app.model.analysis import Analysis, Token
from app.model.mentions import Figure, TimeExpression
from app.model.report import Report

CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM", "ADV"})
STEM = 5  # letters: fewer merge unlike words, more hold 'investigate' and 'investigator' apart
SHORTEST = 4  # letters of a word that counts where no grammar tells content words from others
PHRASE = 3  # consecutive quoted words that make two quotations the same; two are often chance

_WORD = re.compile(r"\w+")
# Thai, kana and Chinese characters stand without spaces: their words are compared by pairs of letters.
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


@dataclass(slots=True)
class Told:
    """The comparable things of one sentence, each kind a set; `words` are stems, `lemmas` lack light ones."""

    words: set[str]
    lemmas: set[str]
    names: set[str]
    figures: set[str]
    times: set[str]
    quoted: set[str]

    @property
    def common(self) -> set[str]:
        """The words that are no part of a name."""
        return self.words - self.names

    @classmethod
    def nothing(cls) -> Told:
        return cls(set(), set(), set(), set(), set(), set())


def told(units: Sequence[Unit], report: Report, analysis: Analysis, wording: Wording) -> tuple[Told, ...]:
    """The comparable things of each unit of a report. Names count among the words as well."""
    by_sentence = _by_sentence(report, analysis)
    found = tuple(by_sentence[unit.sentence] for unit in units)
    for sentence, runs in zip(found, wording, strict=True):
        sentence.quoted |= {" ".join(gram) for run in runs if run.quoted for gram in run.grams(PHRASE)}
    return found


def _by_sentence(report: Report, analysis: Analysis) -> dict[int, Told]:
    found: dict[int, Told] = defaultdict(Told.nothing)
    for token in analysis.tokens:
        _add(found[token.sentence], token)
    for sentence in found.values():
        sentence.lemmas -= light(analysis.language)
    for name in analysis.names:
        parts = {stem(part) for part in _WORD.findall(name.span.of(report.text)) if part[0].isupper()}
        found[name.sentence].names |= parts
        found[name.sentence].words |= parts
    for figure in analysis.figures:
        found[figure.sentence].figures |= set(_values(figure))
    for time in analysis.times:
        found[time.sentence].times |= set(_begins(time))
    return found


def _add(sentence: Told, token: Token) -> None:
    if not _counts(token):
        return
    pieces = set(_pieces(token.lemma))
    sentence.lemmas.add(token.lemma)
    sentence.words |= pieces
    if token.pos == "PROPN":
        sentence.names |= pieces


def _counts(token: Token) -> bool:
    if token.pos:
        return token.pos in CONTENT and len(token.lemma) > 1
    return len(token.lemma) >= SHORTEST or token.lemma.isdigit() or bool(_UNSPACED.search(token.lemma))


def _pieces(lemma: str) -> Iterator[str]:
    if _UNSPACED.search(lemma):
        yield from (lemma[i : i + 2] for i in range(max(1, len(lemma) - 1)))
    else:
        yield stem(lemma)


def stem(word: str) -> str:
    """The beginning of a word, which its other forms share in most languages with an alphabet."""
    return word.casefold()[:STEM]


def _values(figure: Figure) -> Iterator[str]:
    if figure.low is not None:
        yield f"{figure.low:g}"
    if figure.high is not None:
        yield f"{figure.high:g}"


def _begins(time: TimeExpression) -> Iterator[str]:
    """When it begins by the clock on the wall: reports seldom say in which zone they count."""
    if time.earliest is not None:
        yield time.earliest.replace(tzinfo=None).isoformat()
