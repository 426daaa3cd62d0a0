"""The words that a verb reports: its clause, the quotation beside it, or its object."""

from __future__ import annotations

from app.language.statements.setting import Setting, joint_before
from app.model.span import Span

LONGEST_ASIDE = 14  # words in ", the ministry said on Monday": longer ones govern their sentence
SHORTEST_CLAIM = 4  # words before ", X said": fewer are an adverbial
TURNS = ("of", "about", "against")  # warned of, complained about
CONTRASTS = ("but", "yet")
OBJECTS = ("dobj", "obj", "oprd", "attr", "nsubjpass")


def content_of(setting: Setting, verb: int) -> Span | None:
    """The reported words, or None where the verb reports nothing here."""
    found = _reported(setting, verb)
    return _without_doubt(setting, found) if found is not None else None


def _reported(setting: Setting, verb: int) -> Span | None:
    grammar, words = setting.grammar, setting.words.reporting
    lemma = grammar.tokens[verb].lemma
    if _names_its_source(setting, verb):
        return None
    if lemma in words.speech and (found := _said(setting, verb)) is not None:
        return found
    if lemma in words.thought or lemma in words.showing:
        return _clause(setting, verb) or _before(setting, verb) or _shown(setting, verb)
    if lemma in words.judging and not _only_names(setting, verb):
        return _clause(setting, verb) or _judged(setting, verb)
    return None


def _without_doubt(setting: Setting, span: Span) -> Span:
    """Up to a "but" with which the report itself goes on: but there was no confirmation of that."""
    for cue in setting.unconfirmed:
        joint = joint_before(setting, span.start, cue.start)
        if joint is not None and joint < span.end:
            return Span(span.start, joint)
    return span


def _said(setting: Setting, verb: int) -> Span | None:
    """What a verb of saying has below it or beside it; its object only for verbs that tell by one."""
    words, lemma = setting.words.reporting, setting.grammar.tokens[verb].lemma
    if lemma in words.uttering:
        return _quote(setting, verb)
    found = _passed_on(setting, verb) or _clause(setting, verb) or _quote(setting, verb)
    found = found or _before(setting, verb)
    if found is None and lemma in words.requesting:
        found = _request(setting, verb)
    if found is None and lemma in words.telling:
        found = _judged(setting, verb) if lemma in words.judging else _object(setting, verb)
    return found


def _passed_on(setting: Setting, verb: int) -> Span | None:
    """Quoted the minister as saying that; told the meeting that, where the parser hangs it on the meeting."""
    grammar = setting.grammar
    for turn in grammar.children(verb, "prep"):
        for saying in grammar.children(turn, "pcomp") if grammar.lower(turn) == "as" else ():
            if grammar.tokens[saying].lemma == "say":
                return _clause(setting, saying)
    if grammar.tokens[verb].lemma not in setting.words.reporting.addressing:
        return None
    for hearer in grammar.children(verb, "dobj", "dative"):
        for at in grammar.subtree(hearer):
            if grammar.tokens[at].dep in ("relcl", "acl") and _is_that_clause(setting, at):
                return _clause_words(setting, grammar.subtree(at))
    return None


def _is_that_clause(setting: Setting, verb: int) -> bool:
    """Begins with a that which is not itself the subject or the object: that few people knew it."""
    grammar = setting.grammar
    marks = [at for at in grammar.children(verb, "mark") if grammar.lower(at) == "that"]
    return bool(marks) and bool(grammar.children(verb, "nsubj", "nsubjpass", "expl"))


def _clause_words(setting: Setting, words: list[int]) -> Span:
    """A clause without the that which opens it."""
    grammar = setting.grammar
    opens = len(words) > 1 and grammar.lower(words[0]) == "that" and grammar.tokens[words[0]].dep == "mark"
    return setting.trimmed(grammar.span(words[1:] if opens else words))


def _names_its_source(setting: Setting, verb: int) -> bool:
    """Citing police, the paper said: whom the paper relies on is no claim."""
    grammar = setting.grammar
    turn = grammar.lower(verb) in setting.words.reporting.according
    return turn and grammar.tokens[verb].dep in ("advcl", "acl")


def _clause(setting: Setting, verb: int) -> Span | None:
    """A clause that hangs on the verb, or the one that the verb is set into."""
    grammar = setting.grammar
    below = [at for at in grammar.children(verb, "ccomp", "parataxis") if not _is_label(setting, at)]
    for child in sorted(below, key=lambda at: grammar.tokens[at].dep):
        return _clause_words(setting, [at for at in grammar.subtree(child) if at != verb])
    token = grammar.tokens[verb]
    if token.dep == "parataxis" or (token.dep in ("ccomp", "advcl") and _set_apart(setting, verb)):
        own = {*grammar.subtree(verb), *_objection(setting, verb)}
        rest = [at for at in grammar.subtree(token.head) if at not in own]
        return setting.trimmed(grammar.span(rest)) if rest else None
    return None


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


def _quote(setting: Setting, verb: int) -> Span | None:
    """The nearest quoted words of the sentence."""
    at = setting.grammar.tokens[verb].span
    inside = [quote.span for quote in setting.quotations if quote.span.overlap(setting.sentence.span)]
    if not inside:
        return None
    near = min(inside, key=lambda span: min(abs(span.start - at.end), abs(at.start - span.end)))
    return Span(max(near.start, setting.sentence.span.start), min(near.end, setting.sentence.span.end))


def _before(setting: Setting, verb: int) -> Span | None:
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


def _object(setting: Setting, verb: int) -> Span | None:
    """What is told of: alleged misconduct, cited support, admitted taking money."""
    grammar = setting.grammar
    gerunds = (at for at in grammar.children(verb, "xcomp") if grammar.lower(at).endswith("ing"))
    turned = (at for at in grammar.children(verb, "prep") if grammar.lower(at) in TURNS)
    hearers = grammar.tokens[verb].lemma in setting.words.reporting.addressing
    objects = () if hearers else (*grammar.children(verb, *OBJECTS), *gerunds)
    for child in objects:
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    for child in turned:
        return setting.trimmed(grammar.span([at for at in grammar.subtree(child) if at != child]))
    return None


def _request(setting: Setting, verb: int) -> Span | None:
    """Asked the council to vote again."""
    grammar = setting.grammar
    for child in grammar.children(verb, "xcomp"):
        return setting.trimmed(grammar.span(grammar.subtree(child)))
    return None


def _shown(setting: Setting, verb: int) -> Span | None:
    """What a document shows; also: the survey puts the toll at nine."""
    grammar = setting.grammar
    if grammar.tokens[verb].lemma == "put":
        return _object(setting, verb) if _counts(setting, verb) else None
    subjects = {grammar.tokens[at].lemma for at in grammar.children(verb, "nsubj")}
    documents = setting.words.sources.documents
    showing = grammar.tokens[verb].lemma in setting.words.reporting.showing
    return _object(setting, verb) if showing and subjects & documents else None


def _counts(setting: Setting, verb: int) -> bool:
    """Puts the toll at nine; not: puts the party at odds."""
    grammar = setting.grammar
    at = (child for child in grammar.children(verb, "prep") if grammar.lower(child) == "at")
    return any(grammar.tokens[word].pos == "NUM" for child in at for word in grammar.subtree(child))


def _judged(setting: Setting, verb: int) -> Span | None:
    """Of what somebody is accused, for what called, on whom."""
    grammar = setting.grammar
    whole = [
        at for child in grammar.children(verb, "prep", *OBJECTS, "xcomp") for at in grammar.subtree(child)
    ]
    return setting.trimmed(grammar.span(whole)) if whole else None


def _only_names(setting: Setting, verb: int) -> bool:
    """A town called Lindau, also called the Rock: a name, no judgement."""
    grammar = setting.grammar
    token = grammar.tokens[verb]
    naming = token.lemma in setting.words.reporting.naming
    passive = token.dep == "acl" or bool(grammar.children(verb, "auxpass", "nsubjpass"))
    return naming and passive and not grammar.children(verb, "agent")
