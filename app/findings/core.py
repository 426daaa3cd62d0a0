"""The shared core of two linked sentences: the words of substance that both tell, and how each tells them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.findings.acts import stem
from app.findings.couple import Couple
from app.findings.told import Told, once
from app.model.report import ParagraphKind
from app.model.span import Span
from app.model.statement import Statement, Status

# What hangs on a noun that tells something: claims that, charges of.
_TOLD_OF = ("acl", "ccomp", "prep", "relcl")
# A statement tells the core if it covers this share of its words; it is plainly asserted if none covers more
# than the second share. Between the two it is left open.
COVERED, BARE = 0.6, 0.25
# How many neighbouring words are underlined for a core that is spread over a sentence.
WINDOW = 6
_WITHOUT_SOURCES = frozenset(
    {ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST, ParagraphKind.CROSSHEAD, ParagraphKind.CAPTION}
)
# Rules whose statements say how somebody stands to a thing, and do not tell it.
_NOT_TOLD = frozenset({"attitude"})

# Where one sentence has the words that it shares with another.
Core = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Footing:
    """On whose word one sentence tells the core: a statement, or none where the report itself asserts it."""

    statement: Statement | None
    open: bool = False

    @property
    def status(self) -> Status | None:
        return self.statement.status if self.statement else None

    @property
    def bare(self) -> bool:
        return self.statement is None and not self.open


@once
def shared_words(couple: Couple) -> tuple[Core, Core]:
    """Where each sentence of a link has the words of substance that stand in both."""
    return words_in_common(couple.a, couple.b)


def words_in_common(a: Told, b: Told) -> tuple[Core, Core]:
    """Where each sentence has the words of substance that stand in both; names are not among them."""
    in_a, in_b = _substance(a), _substance(b)
    shared = in_a.keys() & in_b.keys()
    return tuple(in_a[key] for key in sorted(shared)), tuple(in_b[key] for key in sorted(shared))


@once
def footings(couple: Couple) -> tuple[Footing, Footing]:
    """How each sentence of a link tells all that both tell."""
    core_a, core_b = shared_words(couple)
    return footing(couple.a, core_a), footing(couple.b, core_b)


def within(told: Told, core: Core, others: Core) -> Iterator[tuple[Core, Core]]:
    """The part of the core that each statement of a sentence covers, with the same words of the other."""
    for statement in told.statements:
        inside = [i for i, word in enumerate(core) if statement.span.overlap(word)]
        yield tuple(core[i] for i in inside), tuple(others[i] for i in inside)


def footing(told: Told, core: Core) -> Footing:
    """How a sentence tells the words of the core: by the closest statement around them."""
    if not core:
        return Footing(None, open=True)
    shares = [(_share(s, core), s) for s in told.statements if s.rule not in _NOT_TOLD]
    covering = [statement for share, statement in shares if share >= COVERED]
    if covering:
        return Footing(min(covering, key=lambda statement: len(statement.span)))
    return Footing(None, open=any(share > BARE for share, _ in shares))


def weight(told: Told, other: Told, on: Footing, core: Core) -> float:
    """How much of a statement, or of the other sentence, the core is: the greater share of their words."""
    around = on.statement.span if on.statement else told.passage.span
    return len(core) / max(1, min(_substance_under(told)[around], len(_substance(other))))


def asserts(told: Told, on: Footing, core: Core) -> bool:
    """Whether a report tells the core as its own. Headlines never say on whose word they stand."""
    if not on.bare or told.kind in _WITHOUT_SOURCES or distant(told, core):
        return False
    return sum(told.quoted(word) for word in core) <= len(core) * BARE


def distant(told: Told, core: Core) -> bool:
    """Whether a sentence keeps a distance of its own: claims that, allegations of, a harassment claim."""
    return any(_keeps_distance(told, index, core) for index in _words_of_distance(told))


@once
def _words_of_distance(told: Told) -> tuple[int, ...]:
    words, tokens = told.vocabulary, told.grammar.tokens
    kept = words.distance | words.strong_hedge
    return tuple(index for index in told.indices if tokens[index].lemma in kept)


def _keeps_distance(told: Told, index: int, core: Core) -> bool:
    """A claim that was settled says nothing of how sure the rest is, only of what it claims."""
    grammar, words = told.grammar, told.vocabulary
    token = grammar.tokens[index]
    if token.lemma not in words.distance:
        return token.lemma in words.strong_hedge
    if token.pos != "NOUN" or grammar.children(index, *_TOLD_OF):
        return True
    claimed = [grammar.tokens[i].span for i in grammar.subtree(index)]
    return bool(core) and all(any(span.overlap(word) for span in claimed) for word in core)


def closest(told: Told, core: Core) -> Span:
    """The shortest words that stand for the core: as much of it as a few neighbouring words hold."""
    of_core = [word.span if word.span.meets(core) else None for word in told.words]
    windows = (of_core[i : i + WINDOW] for i in range(len(of_core)))
    held = [[word for word in window if word is not None] for window in windows]
    fullest: list[Span] = max(held, key=len)
    return Span.hull(fullest)


def _share(statement: Statement, core: Core) -> float:
    return statement.span.meets(core) / len(core)


@once
def _substance_under(told: Told) -> dict[Span, int]:
    """How many words of substance stand in a sentence, and in each of its statements."""
    words = tuple(_substance(told).values())
    stretches = (told.passage.span, *(statement.span for statement in told.statements))
    return {span: span.meets(words) for span in stretches}


@once
def _substance(told: Told) -> dict[str, Span]:
    function = told.vocabulary.function
    return {
        stem(word.key): word.span
        for word in told.words
        if word.key not in function
        and (len(word.key) > 2 or word.key.isdigit())
        and not told.named(word.span)
    }
