"""The form in which lists of words have a verb or a noun: with its particle, object, hyphen or neighbour."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.findings.told import Told

# The words of a form, and where they stand.
Form = tuple[str, tuple[int, ...]]


def verb_form(told: Told, index: int, words: Collection[str], particles: Collection[str]) -> Form | None:
    """A verb, or a verb with its particle or object; none where a particle that is not listed changes it."""
    lemma = _listed(before_hyphen(told, index) + told.grammar.tokens[index].lemma, words)
    phrases = _phrases(told, lemma, index)
    if (phrase := next((form for form in phrases if form[0] in words), None)) is not None:
        return phrase
    return None if _changed_by_particle(told, index, particles) else (lemma, (index,))


def noun_form(told: Told, index: int, words: Collection[str]) -> Form:
    """A noun, with the word before it where the lists have both together: power grab, illegal alien."""
    tokens = told.grammar.tokens
    if index - 1 in told.indices and tokens[index - 1].head in (index, tokens[index].head):
        phrase = f"{tokens[index - 1].lemma} {tokens[index].lemma}"
        if phrase in words:
            return phrase, (index - 1, index)
    written = told.grammar.lower(index).removesuffix("s")
    return written if written in words else tokens[index].lemma, (index,)


def before_hyphen(told: Told, index: int) -> str:
    """What hyphens join before a word, with them: the rubber- of rubber-stamp; mostly nothing."""
    grammar, first = told.grammar, index
    while first - 2 in told.indices and grammar.lower(first - 1) == "-" and _touches(told, first):
        first -= 2
    return "".join(grammar.lower(i) for i in range(first, index))


def _touches(told: Told, index: int) -> bool:
    """Whether the hyphen before a word stands between two words without a space."""
    before, hyphen, after = (told.grammar.tokens[i].span for i in (index - 2, index - 1, index))
    return before.end == hyphen.start and hyphen.end == after.start


def _listed(lemma: str, words: Collection[str]) -> str:
    """The lemma as the lists have it: of rare past tenses the parser keeps letters, gutte for gutted."""
    bare = lemma.removesuffix("e")
    undoubled = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return next((form for form in (lemma, bare, undoubled) if form in words), lemma)


def _phrases(told: Told, lemma: str, index: int) -> Iterator[Form]:
    """A verb with its particle or object, or with what its preposition governs: throw (under) bus."""
    grammar = told.grammar
    for child in grammar.children(index):
        with_child = f"{lemma} {grammar.tokens[child].lemma}"
        yield with_child, (index, child)
        for noun in grammar.children(child, "pobj"):
            yield f"{with_child} {grammar.tokens[noun].lemma}", (index, child, noun)
            yield f"{lemma} {grammar.tokens[noun].lemma}", (index, child, noun)


def _changed_by_particle(told: Told, index: int, particles: Collection[str]) -> bool:
    """Snaps up, slams down: another verb."""
    grammar = told.grammar
    follows = index + 1 in told.indices and grammar.lower(index + 1) in particles
    governed = follows and grammar.tokens[index + 1].dep == "prep" and bool(grammar.children(index + 1))
    return bool(grammar.children(index, "prt")) or (follows and not governed)
