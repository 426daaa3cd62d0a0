"""The clause that a verb of saying governs, or that it is set into: , the minister said."""

from __future__ import annotations

from app.language.statements.setting import Setting
from app.model.span import Span

LONGEST_ASIDE = 14  # words in ", the ministry said on Monday": longer ones govern their sentence
SHORTEST_CLAIM = 4  # words before ", X said": fewer are an adverbial
CONTRASTS = ("but", "yet")


def clause(setting: Setting, verb: int) -> Span | None:
    """A clause that hangs on the verb, or the one that the verb is set into."""
    grammar = setting.grammar
    below = [at for at in grammar.children(verb, "ccomp", "parataxis") if not _is_label(setting, at)]
    for child in sorted(below, key=lambda at: grammar.tokens[at].dep):
        return clause_words(setting, [at for at in grammar.subtree(child) if at != verb])
    token = grammar.tokens[verb]
    if token.dep == "parataxis" or (token.dep in ("ccomp", "advcl") and _set_apart(setting, verb)):
        own = {*grammar.subtree(verb), *_objection(setting, verb)}
        rest = [at for at in grammar.subtree(token.head) if at not in own]
        return setting.trimmed(grammar.span(rest)) if rest else None
    return _told_of_antecedent(setting, verb) if token.dep == "relcl" else None


def _told_of_antecedent(setting: Setting, verb: int) -> Span | None:
    """A plan that engineers warn could fail, a man who police say fired: the verb right behind."""
    grammar = setting.grammar
    behind = verb + 1
    if behind not in setting.tokens or grammar.tokens[behind].pos not in ("AUX", "VERB"):
        return None
    own_subject = any(at < verb for at in grammar.children(verb, "nsubj"))
    auxiliary = grammar.tokens[behind].dep in ("aux", "auxpass")
    told = grammar.tokens[behind].head if auxiliary else behind
    if not own_subject or told <= verb or (grammar.lower(told).endswith("ing") and not auxiliary):
        return None
    return setting.trimmed(grammar.span([at for at in grammar.subtree(told) if at > verb]))


def clause_words(setting: Setting, words: list[int]) -> Span:
    """A clause without the that which opens it."""
    grammar = setting.grammar
    opens = len(words) > 1 and grammar.lower(words[0]) == "that" and grammar.tokens[words[0]].dep == "mark"
    return setting.trimmed(grammar.span(words[1:] if opens else words))


def is_that_clause(setting: Setting, verb: int) -> bool:
    """Begins with a that which is not itself the subject or the object: that few people knew it."""
    grammar = setting.grammar
    marks = [at for at in grammar.children(verb, "mark") if grammar.lower(at) == "that"]
    return bool(marks) and bool(grammar.children(verb, "nsubj", "nsubjpass", "expl"))


def _objection(setting: Setting, verb: int) -> list[int]:
    """What the report itself sets against the words: , Moreau said, but the mayor disagreed."""
    grammar = setting.grammar
    claim = grammar.tokens[verb].head
    contrast = [at for at in grammar.children(claim, "cc") if at > verb and grammar.lower(at) in CONTRASTS]
    if not contrast:
        return []
    behind = (at for at in grammar.children(claim, "conj") if at > contrast[0])
    told = [at for at in behind if grammar.children(at, "nsubj", "nsubjpass", "expl")]
    return [*contrast, *(word for at in told for word in grammar.subtree(at))]


def _is_label(setting: Setting, clause: int) -> bool:
    """A clause without a verb of its own is a parser's guess at a name or an object."""
    grammar = setting.grammar
    pos = grammar.tokens[clause].pos
    return pos not in ("VERB", "AUX") and not any(
        grammar.tokens[at].pos in ("VERB", "AUX") for at in grammar.children(clause)
    )


def _set_apart(setting: Setting, verb: int) -> bool:
    """A saying put into the sentence between commas or at its end: , officials said."""
    grammar = setting.grammar
    words = grammar.subtree(verb)
    before = words[0] - 1
    return (
        len(words) < LONGEST_ASIDE
        and before in setting.tokens
        and grammar.word(before) in (",", "”", '"', "''", "—")
    )


def before(setting: Setting, verb: int) -> Span | None:
    """What stands before the speaker and a comma: The road is closed, Moreau told a reporter."""
    grammar = setting.grammar
    subjects = grammar.children(verb, "nsubj")
    first = min(grammar.subtree(subjects[0])) if subjects else verb
    before = [at for at in setting.tokens if at < first]
    if len(before) < SHORTEST_CLAIM or grammar.word(before[-1]) not in (",", "”", '"'):
        return None
    if not any(grammar.tokens[at].pos in ("VERB", "AUX") for at in before):
        return None
    if any(at < first for at in grammar.children(verb, "advcl")):
        return None  # Asked about the delay, Moreau said no
    return setting.trimmed(grammar.span(before))
