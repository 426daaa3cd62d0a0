"""Where a sentence has a verb of saying or denying, whether it is negated, and where its parts stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from app.language.statements.setting import Setting
from app.language.statements.surface.clauses import flat, matches
from app.model.span import Span

CLAUSE_ENDS = ',;:.«»“”„"()'


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb as it stands: its finite part, all its parts, and what lies between them."""

    cue: Span
    cues: tuple[Span, ...]
    tells: bool
    negated: bool
    inner: Span | None = None
    rejects: bool = False

    @property
    def end(self) -> int:
        """Where the last part ends, if the parts enclose no clause."""
        return self.cues[-1].end

    @property
    def content(self) -> int | None:
        """Where an object begins that only the verb's own parts enclose."""
        return self.inner.start if self.inner and len(self.cues) > 1 else None


def verbs(setting: Setting, pattern: re.Pattern[str]) -> Iterator[Verb]:
    """Each place of a pattern outside quotation marks; its groups name parts that stand apart."""
    base, text = setting.sentence.span.start, flat(setting)
    for match in matches(pattern, text):
        places = [name for name, found in match.groupdict().items() if found is not None]
        whole = Span(base + match.start(), base + match.end())
        last = next((name for name in places if name.startswith("last")), None)
        first = whole
        cues: tuple[Span, ...] = (whole,)
        inner = None
        if last is not None:
            behind = Span(base + match.start(last), base + match.end(last))
            first = Span(whole.start, base + match.end(last.replace("last", "first")))
            cues = (first, behind)
            inner = setting.trimmed(Span(first.end, behind.start))
        if any(setting.quoted(cue) for cue in cues) or _governed(setting, text, match.span()):
            continue
        concedes = "concedes" in places  # did not rule out
        tells = concedes or "tells" in places
        negated = not concedes and _negated(setting, text, match.span())
        yield Verb(first, cues, tells, negated, inner, "rejects" in places)


def _negated(setting: Setting, text: str, at: tuple[int, int]) -> bool:
    """A no before or within the verb; in German and Dutch also behind it, in its own clause."""
    reporting = setting.words.reporting
    start, end = at
    ahead = re.findall(r"[\w']+", _clause_before(text, start)[-12:])[-2:]
    inside = re.findall(r"[\w']+", text[start:end])
    stop = next((i for i in range(end, len(text)) if text[i] in CLAUSE_ENDS), len(text))
    later = re.findall(r"[\w']+", text[end:stop])[:8] if reporting.later_negations else []
    relatives = reporting.relatives - setting.words.sources.articles
    later = list(takewhile(lambda word: word not in relatives, later))
    words = {word.casefold() for word in (*ahead, *inside)}
    if words & reporting.negations or {w.casefold() for w in later} & reporting.later_negations:
        return True
    clause = re.findall(r"\w+", _clause_before(text, start))
    return not reporting.nobody.isdisjoint(word.casefold() for word in clause)


def _clause_before(text: str, start: int) -> str:
    """The words of the same clause before a place."""
    return text[max(text.rfind(mark, 0, start) for mark in CLAUSE_ENDS) + 1 : start]


def _governed(setting: Setting, text: str, at: tuple[int, int]) -> bool:
    """An infinitive below a modal verb of its clause, where it is spelt as a plural: wollte bestätigen."""
    governors = setting.words.reporting.governors
    if not governors or not text[at[0] : at[1]].endswith("en"):
        return False
    clause = re.findall(r"\w+", _clause_before(text, at[0]))
    return not governors.isdisjoint(word.casefold() for word in clause)
