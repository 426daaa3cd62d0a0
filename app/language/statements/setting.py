"""What a statement rule sees: one sentence with its grammar, its quotations and names, and the word lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.language.grammar import Grammar
from app.language.statements.words import StatementWords
from app.model.analysis import Sentence
from app.model.mentions import Name, Quotation
from app.model.span import Span
from app.model.statement import Statement, Status

CLAUSE_HEADS = ("ROOT", "ccomp", "advcl", "relcl", "acl", "conj", "xcomp", "parataxis")
NEAR = 40  # code points between a "but" and the words that say it is not confirmed
_BUT = re.compile(r"[,;][\"”’]? (?:but|yet) ")
_EDGES = " \t\n,;:.—–-“”\"'’‘«»()[]"


@dataclass(frozen=True, slots=True)
class Setting:
    """One sentence of a report; `own` are names by which the report's outlet calls itself.

    `unconfirmed` is where the sentence says that something is not confirmed, verified or known.
    """

    text: str
    grammar: Grammar
    sentence: Sentence
    quotations: Sequence[Quotation]
    names: Sequence[Name]
    words: StatementWords
    own: frozenset[str] = frozenset()
    unconfirmed: tuple[Span, ...] = ()

    @property
    def tokens(self) -> range:
        return self.grammar.of_sentence(self.sentence.index)

    @property
    def plain(self) -> str:
        """The sentence with straight apostrophes, as long as it is."""
        return straightened(self.sentence.span.of(self.text))

    def quoted(self, span: Span) -> bool:
        """Whether words stand between quotation marks."""
        return any(quotation.span.overlap(span) for quotation in self.quotations)

    def trimmed(self, span: Span) -> Span:
        """Without white space and punctuation at the ends."""
        words = span.of(self.text)
        start = span.start + len(words) - len(words.lstrip(_EDGES))
        return Span(start, max(start, span.start + len(words.rstrip(_EDGES))))

    def statement(
        self,
        status: Status,
        rule: str,
        *,
        span: Span | None = None,
        cues: Sequence[Span] = (),
        source: Span | None = None,
    ) -> Statement:
        """A statement of this sentence; without a span it covers all of the sentence."""
        claim = self.trimmed(span or self.sentence.span)
        if len(claim) == 0:
            claim = self.sentence.span
        return Statement(claim, status, self.sentence.index, tuple(cues), source, None, rule)


def straightened(words: str) -> str:
    """The words with straight apostrophes, as long as they are."""
    return words.replace("’", "'").replace("‘", "'")


def clause_around(setting: Setting, at: int) -> Span:
    """The clause that a word stands in; the sentence where no parser tells clauses."""
    grammar = setting.grammar
    if not grammar.parsed:
        return setting.sentence.span
    while grammar.tokens[at].dep not in CLAUSE_HEADS and grammar.tokens[at].head != at:
        at = grammar.tokens[at].head
    return setting.trimmed(grammar.span(grammar.subtree(at)))


def joint_before(setting: Setting, start: int, cue: int) -> int | None:
    """Where a "but" shortly before a cue begins, if it stands behind `start`."""
    joints = [match.start() for match in _BUT.finditer(setting.text, start, cue)]
    return joints[-1] if joints and joints[-1] > start and cue - joints[-1] < NEAR else None
