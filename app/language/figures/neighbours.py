"""What a figure counts where no parser tells: the words beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.language.figures.concepts import breaks, concept, concepts, is_harm, is_person
from app.language.grammar import Grammar

NEIGHBOURS = 6  # words on each side that tell of what a figure is
LONG = 4  # letters; shorter words are mostly small words without substance
REACH = 2  # words behind a number among which its noun stands: cinq autres ouvriers
HARM_REACH = 4  # those among which it is said what befell a noun that the lists do not know


def counted_beside(
    grammar: Grammar, words: Sequence[int], places: range
) -> tuple[str | None, frozenset[str]]:
    """What the figure at `places` counts, and the words around it.

    What befell people says more than who they are: three workers injured, 'injure'.
    """
    behind = list(_up_to_break(grammar, [at for at in words if at >= places.stop]))
    before = list(_up_to_break(grammar, [at for at in reversed(words) if at < places.start]))
    counted = _known(grammar, behind, before) or _befallen(grammar, behind[:HARM_REACH] or before)
    if counted is None and behind and behind[0] == places.stop:
        counted = next((grammar.tokens[at].lemma for at in behind if len(grammar.word(at)) >= LONG), None)
    around = _around(grammar, words, places)
    return counted, around | {counted} if counted else around


def _up_to_break(grammar: Grammar, places: Sequence[int]) -> Iterator[int]:
    """The words up to a sign, a number or an 'and'."""
    stops = breaks(grammar.language)
    for at in places:
        word = grammar.lower(at)
        if word in stops or not word[0].isalpha():
            return
        yield at


def _known(grammar: Grammar, behind: Sequence[int], before: Sequence[int]) -> str | None:
    """The noun behind the figure that the lists know, or what befell those whom it names."""
    named = (concept(grammar.lower(at), grammar.language) for at in behind[:REACH])
    noun = next((name for name in named if name), None)
    if noun is None or not is_person(noun):
        return noun
    return _befallen(grammar, (*behind, *before)) or noun


def _befallen(grammar: Grammar, places: Sequence[int]) -> str | None:
    """What is said to have befallen somebody."""
    words = [grammar.lower(at) for at in places]
    pairs = [f"{word} {then}" for word, then in pairwise(words)]  # kwamen om
    found = (concept(word, grammar.language) for word in (*words, *pairs))
    return next((name for name in found if is_harm(name)), None)


def _around(grammar: Grammar, words: Sequence[int], places: range) -> frozenset[str]:
    long = [at for at in words if grammar.word(at)[0].isalpha() and len(grammar.word(at)) >= LONG]
    before = [at for at in long if at < places.start][-NEIGHBOURS:]
    after = [at for at in long if at >= places.stop][:NEIGHBOURS]
    return concepts((grammar.tokens[at].lemma for at in (*before, *after)), grammar.language)
