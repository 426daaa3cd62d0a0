"""The shared core of two linked sentences: the words of substance that both tell, and how each tells them."""

from __future__ import annotations

from dataclasses import dataclass

from app.findings.acts import stem
from app.findings.couple import Couple
from app.findings.told import Told, once
from app.model.report import ParagraphKind
from app.model.span import Span
from app.model.statement import Statement, Status

# A statement tells the core if it covers this share of its words; it is plainly asserted if none covers more
# than the second share. Between the two it is left open.
COVERED, BARE = 0.6, 0.25
# How many neighbouring words are underlined for a core that is spread over a sentence.
WINDOW = 6
_WITHOUT_SOURCES = frozenset(
    {ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST, ParagraphKind.CROSSHEAD, ParagraphKind.CAPTION}
)


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


def shared_words(couple: Couple) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where each sentence of a link has the words of substance that stand in both."""
    return words_in_common(couple.a, couple.b)


def words_in_common(a: Told, b: Told) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Where each sentence has the words of substance that stand in both; names are not among them."""
    in_a, in_b = _substance(a), _substance(b)
    shared = in_a.keys() & in_b.keys()
    return tuple(in_a[key] for key in sorted(shared)), tuple(in_b[key] for key in sorted(shared))


def footing(told: Told, core: tuple[Span, ...]) -> Footing:
    """How a sentence tells the words of the core."""
    if not core:
        return Footing(None, open=True)
    shares = [(_share(statement, core), statement) for statement in told.statements]
    best = max(shares, key=lambda pair: pair[0], default=None)
    if best is None or best[0] <= BARE:
        return Footing(None)
    return Footing(best[1]) if best[0] >= COVERED else Footing(None, open=True)


def asserts(told: Told, on: Footing) -> bool:
    """Whether a report tells the core as its own. Headlines never say on whose word they stand."""
    return on.bare and told.kind not in _WITHOUT_SOURCES and not distant(told)


def distant(told: Told) -> bool:
    """Whether a sentence keeps a distance of its own: claims, allegations."""
    words = told.vocabulary
    return any(token.lemma in words.distance | words.strong_hedge for token in told.tokens)


def closest(told: Told, core: tuple[Span, ...]) -> Span:
    """The shortest words that stand for the core: as much of it as a few neighbouring words hold."""
    words = [word.span for word in told.words]
    windows = [words[i : i + WINDOW] for i in range(len(words))]
    held = [[word for word in window if any(word.overlap(shared) for shared in core)] for window in windows]
    fullest: list[Span] = max(held, key=len)
    return Span.hull(fullest)


def _share(statement: Statement, core: tuple[Span, ...]) -> float:
    return sum(statement.span.overlap(word) > 0 for word in core) / len(core)


@once
def _substance(told: Told) -> dict[str, Span]:
    function, named = told.vocabulary.function, [name.span for name in told.names]
    return {
        stem(word.key): word.span
        for word in told.words
        if word.key not in function
        and len(word.key) > 2
        and not any(span.overlap(word.span) for span in named)
    }
