"""What sets a number off from others of its kind: its noun's words, the act, whether it is but a part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.findings.acts import actors, stem
from app.findings.counted import Counted
from app.findings.ledger_words import LedgerWords, ledger_words
from app.findings.measured import measured
from app.findings.thing import by_noun, without_verb
from app.findings.told import Told
from app.findings.vocabulary import for_all
from app.language.figures.concepts import concept
from app.model.mentions import FigureKind
from app.model.span import Span

_NOUNS = ("NOUN", "PROPN")
_DESCRIBING = ("amod", "compound", "nmod", "poss")
# How many words before a number may call it a total: bringing the confirmed death toll to 11.
_BEFORE_TOTAL, _BESIDE = 6, 2


@dataclass(frozen=True, slots=True)
class Signature:
    """What describes the counted noun, and whether the number is a part or the total of what is told.

    `marks` are the stems of the noun's own words (pirate boats, fishing boats), or of who has a share
    or does what is dated; `act` is what is done
    with them, a verb's stem or what it stands for.
    """

    marks: frozenset[str] = frozenset()
    act: str | None = None
    part: bool = False
    total: bool = False


def signature(told: Told, counted: Counted) -> tuple[Counted, Signature]:
    """The figure with the thing that its noun names, and what sets it off from others like it."""
    inside = [i for i in told.indices if told.grammar.tokens[i].span.overlap(counted.figure.span)]
    if not inside:
        return counted, Signature()
    words = ledger_words(told.language)
    noun = _noun(told, inside)
    act = _act(told, inside[0] if noun is None else noun)
    if counted.figure.kind is not FigureKind.COUNT:
        return _measure(told, counted, inside, words)
    before = _lemmas(told, range(inside[0] - _BEFORE_TOTAL, inside[0]))
    sign = Signature(
        marks=_marks(told, noun, inside),
        act=act,
        part=_is_part(told, inside, words),
        total=not words.total.isdisjoint(before + _lemmas(told, range(inside[-1] + 1, inside[-1] + 3))),
    )
    return by_noun(told, counted, noun, words), sign


def _measure(
    told: Told, counted: Counted, inside: Sequence[int], words: LedgerWords
) -> tuple[Counted, Signature]:
    """A share is of the verb's subject: turnout was 67 percent, the Blues won 31."""
    verb = _above(told, inside)
    plain = measured(told, without_verb(told, counted), inside)
    share = verb is not None and counted.figure.kind is FigureKind.PERCENT
    owners = _who(told, verb) if verb is not None and share else frozenset()
    former = not words.former.isdisjoint(_lemmas(told, range(inside[0] - 1, inside[0])))
    part = former and counted.figure.kind is not FigureKind.LENGTH
    return plain, Signature(marks=owners, act=_act(told, inside[0]), part=part)


def act_of(told: Told, span: Span) -> Signature:
    """What took place at a time, by the verb above its words, and who did it, by the verb's subject."""
    inside = [i for i in told.indices if told.grammar.tokens[i].span.overlap(span)]
    outer = next((i for i in inside if told.grammar.tokens[i].head not in inside), None)
    verb = _verb(told, outer) if outer is not None else None
    if verb is None:
        return Signature()
    return Signature(marks=_who(told, verb), act=_name(told, verb))


def _who(told: Told, verb: int) -> frozenset[str]:
    """The stems of a verb's subject, by one name for one thing; nobody if it is a pronoun."""
    lemmas = {token.lemma for token in told.tokens if token.pos in _NOUNS}
    who = (concept(lemma, told.language) or lemma for lemma in actors(told, verb) & lemmas)
    return frozenset(stem(name.casefold()) for name in who)


def _above(told: Told, inside: Sequence[int]) -> int | None:
    """The verb or copula above a figure."""
    tokens = told.grammar.tokens
    return next((i for i in told.grammar.ancestors(inside[0]) if tokens[i].pos in ("VERB", "AUX")), None)


def _act(told: Told, place: int) -> str | None:
    """What is done with the counted, or what they do: the verb above them."""
    verb = _verb(told, place)
    return _name(told, verb) if verb is not None else None


def _verb(told: Told, place: int) -> int | None:
    """The verb above a word, unless it is one that says little."""
    tokens = told.grammar.tokens
    verb = next((i for i in told.grammar.ancestors(place) if tokens[i].pos == "VERB"), None)
    return None if verb is None or tokens[verb].lemma in told.vocabulary.light_verb else verb


def _name(told: Told, verb: int) -> str:
    lemma = told.grammar.tokens[verb].lemma
    return for_all().concept.get(lemma, stem(lemma))


def _noun(told: Told, inside: Sequence[int]) -> int | None:
    """The noun that the number stands with: three small boats, dozens of villagers."""
    tokens = told.grammar.tokens
    for i in inside:
        head = tokens[i].head
        if head not in inside and tokens[head].pos in _NOUNS and tokens[i].dep == "nummod":
            return head
    after = (
        p
        for p in told.grammar.children(inside[-1], "prep")
        if tokens[p].span.start > tokens[inside[-1]].span.start
    )
    of = (j for p in after for j in told.grammar.children(p, "pobj"))
    return next((j for j in of if tokens[j].pos in _NOUNS and tokens[tokens[j].head].lemma == "of"), None)


def _marks(told: Told, noun: int | None, inside: Sequence[int]) -> frozenset[str]:
    if noun is None:
        return frozenset()
    describing = [i for i in told.grammar.children(noun, *_DESCRIBING) if i not in inside]
    return frozenset(stem(told.grammar.tokens[i].lemma.casefold()) for i in describing)


def _is_part(told: Told, inside: Sequence[int], words: LedgerWords) -> bool:
    """Another four, three others, two of the wounded: no total of its own."""
    after = _lemmas(told, range(inside[-1] + 1, inside[-1] + 1 + _BESIDE))
    beside = _lemmas(told, range(inside[0] - _BESIDE, inside[0])) + after
    if not words.part.isdisjoint(beside):
        return True
    return len(after) == _BESIDE and after[0] in words.of and after[1] in words.definite


def _lemmas(told: Told, places: range) -> list[str]:
    tokens = told.grammar.tokens
    return [tokens[i].lemma.casefold() for i in places if i in told.indices]
