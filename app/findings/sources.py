"""Who stands behind what a sentence tells, as far as two reports' sources are compared."""

from __future__ import annotations

from app.findings.core import Footing
from app.findings.couple import Couple
from app.findings.spelling import alike
from app.findings.told import Told, touching
from app.model.statement import Statement, Status

# Whoever a report names more often takes part in the event: those who act are quoted on their own acts.
ONLOOKER_MENTIONS = 3
# Fewer changed words of a source are another spelling or another name.
ADDED_WORDS = 2
CREDITED = frozenset({Status.ATTRIBUTED, Status.ANONYMOUS})
# The rule by which a sentence is credited to the speaker of a quotation that began before it.
_CONTINUED = "continued"


def on_hearing(told: Told, on: Footing, other: Told) -> bool:
    """Whether a report has the core from another outlet, or from someone who takes no part in it."""
    statement = on.statement
    if statement is None or named_in(other, speaker(on)):
        return False
    if on.status is Status.HEARSAY:
        return True
    return on.status in CREDITED and statement.rule != _CONTINUED and _onlooker(told, statement)


def added(couple: Couple, told: Told, on: Footing) -> bool:
    """Whether an edited copy has the source and its verb in changed words: more than another name."""
    statement = on.statement
    if statement is None or statement.source is None or on.status not in CREDITED | {Status.HEARSAY}:
        return False
    runs = (run.a if told is couple.a else run.b for run in couple.diff.changes)
    changed = [word for run in runs for word in run]
    credit = (statement.source, *statement.cues)
    named = [word for word in changed if any(span.overlap(word.span) for span in credit)]
    return statement.rule != _CONTINUED and len(named) >= ADDED_WORDS


def other_source(told_a: Told, on_a: Footing, told_b: Told, on_b: Footing) -> bool:
    """Whether both say who tells it, and neither names the other's source."""
    if not (_says_who(told_a, on_a) and _says_who(told_b, on_b)):
        return False
    a, b = speaker(on_a).casefold().split(), speaker(on_b).casefold().split()
    one = any(alike(x, y) for x in a for y in b)
    return not one and not named_in(told_a, speaker(on_b)) and not named_in(told_b, speaker(on_a))


def speaker(on: Footing) -> str:
    return (on.statement.speaker or "") if on.statement else ""


def named_in(told: Told, name: str) -> bool:
    """Whether a sentence has a word of substance of somebody's name."""
    words = {word.key for word in told.words} - told.vocabulary.function
    return any(part.casefold() in words for part in name.split())


def _onlooker(told: Told, statement: Statement) -> bool:
    name = (statement.speaker or "").split()
    return bool(name) and not _pronoun(told, statement) and told.text.count(name[-1]) <= ONLOOKER_MENTIONS


def _says_who(told: Told, on: Footing) -> bool:
    """Whether the sentence itself names its source. Whom a pronoun means is not sure enough to differ on."""
    statement = on.statement
    if on.status not in CREDITED or statement is None or not statement.speaker:
        return False
    if on.status is Status.ANONYMOUS and _anybody(told, statement):
        return False
    return not _pronoun(told, statement)


def _anybody(told: Told, statement: Statement) -> bool:
    """Officials, people, witnesses: those whom the other report names may be among them."""
    span = statement.source or statement.span
    tokens = touching(told.tokens, span)
    return any(token.lemma in told.vocabulary.anybody for token in tokens)


def _pronoun(told: Told, statement: Statement) -> bool:
    """He, she, he or she."""
    words = told.of(statement.source).casefold().split() if statement.source else []
    return bool(words) and told.vocabulary.function.issuperset(words)
