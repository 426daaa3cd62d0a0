"""Tables of the statement rules: who reports, who is cited, what marks doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Verbs as lemmas by what they do to the claim below them, and turns that name a source.

    Languages without a parser have stems of verbs by class: `says` by a that-clause or a quotation,
    `tells` also by an object, `denies`, and `rejects` what is `deniable`; the `endings` and
    `participles` of the classes, `auxiliaries`, particles that stand apart (`says_apart` and so on),
    and `sayings`, `tellings`, `concessions`, `denials` for what is no single verb: docs/lexicons.md.
    """

    file: ClassVar[str] = "reporting"
    speech: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    uttering: frozenset[str] = frozenset()
    requesting: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    carriers: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    thought: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    denial: frozenset[str] = frozenset()
    deniable: frozenset[str] = frozenset()
    attitudes: frozenset[str] = frozenset()
    feelings: frozenset[str] = frozenset()
    foretelling: frozenset[str] = frozenset()
    performed: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    tallying: frozenset[str] = frozenset()
    recounting: frozenset[str] = frozenset()
    identifying: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    sentiments: frozenset[str] = frozenset()
    expressing: frozenset[str] = frozenset()
    minded: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    accusations: frozenset[str] = frozenset()
    yardsticks: frozenset[str] = frozenset()
    trophies: frozenset[str] = frozenset()
    summons: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    according: frozenset[str] = frozenset()
    stances: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    endings: dict[str, str] = field(default_factory=dict)
    participles: dict[str, str] = field(default_factory=dict)
    says: dict[str, str] = field(default_factory=dict)
    tells: dict[str, str] = field(default_factory=dict)
    denies: dict[str, str] = field(default_factory=dict)
    says_apart: dict[str, str] = field(default_factory=dict)
    tells_apart: dict[str, str] = field(default_factory=dict)
    denies_apart: dict[str, str] = field(default_factory=dict)
    rejects: dict[str, str] = field(default_factory=dict)
    rejects_apart: dict[str, str] = field(default_factory=dict)
    tellings: frozenset[str] = frozenset()
    concessions: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    inverting: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    later_negations: frozenset[str] = frozenset()
    governors: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    led: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    drops: str = ""


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Nouns that name nobody in particular, words of other outlets, documents that speak.

    `ends` are words that end a source's words where the language sets no comma before them.
    """

    file: ClassVar[str] = "sources"
    unnamed: frozenset[str] = frozenset()
    strangers: frozenset[str] = frozenset()
    person_endings: frozenset[str] = frozenset()
    deed_endings: frozenset[str] = frozenset()
    nameless: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    outlet_names: frozenset[str] = frozenset()
    outlet_endings: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    retold_turns: frozenset[str] = frozenset()
    interviews: frozenset[str] = frozenset()
    press: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    retellings: frozenset[str] = frozenset()
    retold: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CertaintyWords:
    """Patterns and words that say how sure a claim is; patterns see every apostrophe as a straight one."""

    file: ClassVar[str] = "certainty"
    explicit: frozenset[str] = frozenset()
    rejections: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    doubts: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    abilities: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    projections: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    mood: frozenset[str] = frozenset()
