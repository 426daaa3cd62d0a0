"""Who does what a verb says: its subject, the agent of a passive, or the subject of what governs it."""

from __future__ import annotations

from app.language.statements.setting import Setting

UTTERED = frozenset(",!?…—")  # end what is said; a term in quotation marks ends without
RELATIVES = ("who", "which", "that")
INHERITS = ("conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "dep")


def subject_of(setting: Setting, verb: int) -> int | None:
    """The token that names who acts, or None where nobody is named."""
    grammar = setting.grammar
    for by in grammar.children(verb, "agent"):
        for noun in grammar.children(by, "pobj"):
            return noun
    if subjects := grammar.children(verb, "nsubj"):
        if len(subjects) > 1 and grammar.lower(subjects[0]) in RELATIVES:
            subjects = subjects[1:]  # a plan that engineers warn could fail
        behind = _named_behind(setting, verb)
        return behind or _turned(setting, verb, subjects[0]) or _antecedent(setting, verb, subjects[0])
    adjective = _adjective(setting, verb)
    return adjective if adjective is not None else _inherited(setting, verb)


def _inherited(setting: Setting, verb: int) -> int | None:
    """The subject of what governs a verb that has none of its own."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    passive = bool(grammar.children(verb, "nsubjpass", "auxpass"))
    if passive or (token.dep == "advcl" and not _is_active(setting, verb)):
        return None
    if token.dep == "acl":
        return token.head if grammar.lower(verb).endswith("ing") else None
    joined = _joined_before(setting, verb) if token.dep == "conj" else None
    if joined is None and token.dep in INHERITS and token.head != verb:
        return _of_governor(setting, token.head)
    return joined


def _adjective(setting: Setting, verb: int) -> int | None:
    """An adjective with an article that stands for somebody: the 54-year-old said."""
    grammar = setting.grammar
    articles = [at for at in grammar.children(verb, "det") if at < verb]
    adjectives = [at for at in grammar.children(verb, "amod") if at < verb]
    return adjectives[-1] if articles and adjectives else None


def _joined_before(setting: Setting, verb: int) -> int | None:
    """In 'it has power and officials say' a parser joins the officials to the power."""
    grammar = setting.grammar
    before = verb - 1
    if before not in setting.tokens or grammar.children(verb, "aux"):
        return None
    token = grammar.tokens[before]
    return before if token.pos in ("NOUN", "PROPN") and token.dep == "conj" else None


def _is_active(setting: Setting, verb: int) -> bool:
    """Saying so, he left; he left to say so. Not: asked about it, he left."""
    grammar = setting.grammar
    return grammar.lower(verb).endswith("ing") or bool(grammar.children(verb, "aux"))


def _named_behind(setting: Setting, verb: int) -> int | None:
    """In a headline, Bridge 'unsafe', says union: who stands bare behind a verb of saying and a comma."""
    grammar, words = setting.grammar, setting.words
    comma = verb - 1 in setting.tokens and grammar.word(verb - 1) in UTTERED
    lemma = grammar.tokens[verb].lemma
    if not comma or lemma not in words.reporting.speech - words.reporting.addressing:
        return None
    cited = words.sources.cited | words.sources.unnamed | words.reporting.minded
    bare = [
        at
        for at in grammar.children(verb, "dobj", "nsubj")
        if at == verb + 1 and not grammar.children(at, "det")
    ]
    return next((at for at in bare if grammar.tokens[at].lemma in cited or grammar.lower(at) in cited), None)


def _turned(setting: Setting, verb: int, subject: int) -> int | None:
    """In “Shame”, shouted one woman, the quoted word says nothing."""
    grammar = setting.grammar
    quoted = setting.quoted(grammar.tokens[subject].span) and not setting.quoted(grammar.tokens[verb].span)
    if quoted and (beside := _right_before(setting, verb)) is not None:
        return beside
    if not quoted or not any(grammar.word(at) in UTTERED for at in range(subject, verb)):
        return None
    behind = (at for at in grammar.children(verb, "dobj", "attr", "oprd") if at > verb)
    return next((at for at in behind if not setting.quoted(grammar.tokens[at].span)), None)


def _right_before(setting: Setting, verb: int) -> int | None:
    """The noun between a quotation and the verb, which a parser gave to the quotation: “…,” Rehn said."""
    grammar = setting.grammar
    noun = verb - 1
    if noun not in setting.tokens or grammar.tokens[noun].pos not in ("NOUN", "PROPN", "PRON"):
        return None
    return None if setting.quoted(grammar.tokens[noun].span) else noun


def _antecedent(setting: Setting, verb: int, subject: int) -> int:
    """In 'X, who said' the source is X."""
    grammar = setting.grammar
    relative = grammar.lower(subject) in RELATIVES
    return grammar.tokens[verb].head if relative and grammar.tokens[verb].dep == "relcl" else subject


def _of_governor(setting: Setting, governor: int) -> int | None:
    grammar = setting.grammar
    if grammar.tokens[governor].pos == "ADP":
        governor = grammar.tokens[governor].head
    if grammar.tokens[governor].pos not in ("VERB", "AUX"):
        return None
    passive = grammar.children(governor, "nsubjpass")
    subject = subject_of(setting, governor)  # the first token is 0
    return passive[0] if subject is None and passive else subject
