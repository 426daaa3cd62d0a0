"""Edits of invented reports, each with a passage that a note speaks of and where it must be found afterwards.

The same seed gives the same cases. What newsrooms do to a story is done to it: sentences come, go and are
reworded around the passage and inside it, paragraphs move, standing phrases repeat, figures and names change.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from random import Random

from invented_reports import invented_reports

from app.annotate import anchor
from app.model.annotation import Anchor
from app.model.report import Paragraph, ParagraphKind, Report
from app.model.span import ReportId, Span

WORDS = 420  # of a report, about the length of a news story
REPORTS, EACH_EVENT = 5, 55  # so many reports of an event, and cases made of them
BOILERPLATE = (
    "The ministry did not respond to a request for comment.",
    "This is a developing story and will be updated.",
    "Police have appealed for witnesses to come forward.",
)
_OTHER_WORDS = (
    "meanwhile", "reportedly", "local", "several", "quickly", "late", "senior", "further", "public", "early",
    "again", "nearby", "official", "hastily", "first", "only", "former", "whole", "later", "slowly",
)  # fmt: skip


class Edit(StrEnum):
    """What was done to the text."""

    INSERTED = "sentences inserted"
    DELETED = "sentences deleted"
    NEARBY = "words changed nearby"
    MOVED = "paragraph moved"
    REPEATED = "standing phrase"
    SHORT = "a few words, reworded around"
    WHOLE = "story rewritten around"
    INSIDE = "words changed inside"
    FIGURE = "figure or name changed"
    CUT = "passage cut"
    CUT_TWIN = "one of two repetitions cut"


SURVIVING = frozenset(
    {Edit.INSERTED, Edit.DELETED, Edit.NEARBY, Edit.MOVED, Edit.REPEATED, Edit.SHORT, Edit.WHOLE}
)


@dataclass(frozen=True)
class Case:
    """A note's anchor, the report before and after an edit; `truth` is where its passage is now."""

    edit: Edit
    anchor: Anchor
    before: Report
    after: Report
    truth: Span | None


@dataclass
class _Story:
    """Paragraphs of sentences, and which the note speaks of: a place and a range in its sentence.

    `fresh` are sentences of another event, to be put in.
    """

    paragraphs: list[list[str]]
    fresh: list[str]
    at: tuple[int, int]
    quote: Span

    @property
    def sentence(self) -> str:
        return self.paragraphs[self.at[0]][self.at[1]]

    def put(self, sentence: str) -> None:
        self.paragraphs[self.at[0]][self.at[1]] = sentence

    def text(self) -> tuple[str, int]:
        """The text, and where the sentence begins in it."""
        begins, text = 0, ""
        for i, sentences in enumerate(self.paragraphs):
            text += "\n\n" if text and sentences else ""
            for j, sentence in enumerate(sentences):
                text += " " if j else ""
                begins = len(text) if (i, j) == self.at else begins
                text += sentence
        return text, begins


def edited_reports(count: int, *, seed: int = 1) -> Iterator[Case]:
    """So many cases, the kinds of edit in turn."""
    chance = Random(seed)
    edits = list(Edit)
    reports: tuple[Report, ...] = ()
    fresh: list[str] = []
    for i in range(count):
        if i % EACH_EVENT == 0:
            reports = invented_reports(REPORTS, WORDS, seed=seed * 100_000 + i)
            (other,) = invented_reports(1, WORDS, seed=seed * 100_000 + i + 1)
            fresh = [s for p in other.paragraphs[1:] for s in _sentences(p.span.of(other.text))]
        yield _case(edits[i % len(edits)], _story(chance.choice(reports), fresh, chance), chance)


def _case(edit: Edit, story: _Story, chance: Random) -> Case:
    if edit in _WITH_BOILERPLATE:
        _repeat_boilerplate(story, chance)
    if edit is Edit.SHORT:
        story.quote = _few_words(story.sentence, chance)
    elif edit is Edit.FIGURE:
        _choose_particular(story, chance)
    text, begins = story.text()
    before = _report(text)
    made = anchor.make(before, story.quote.shifted(begins))
    _EDITS[edit](story, chance)
    text, begins = story.text()
    gone = edit in (Edit.CUT, Edit.CUT_TWIN)
    return Case(edit, made, before, _report(text), None if gone else story.quote.shifted(begins))


def _story(report: Report, fresh: list[str], chance: Random) -> _Story:
    paragraphs = [_sentences(p.span.of(report.text)) for p in report.paragraphs]
    at = chance.randrange(1, len(paragraphs))
    sentence = chance.randrange(len(paragraphs[at]))
    words = paragraphs[at][sentence]
    span = Span(0, len(words)) if chance.random() < 0.5 else _stretch(words, chance, fewest=5)
    return _Story(paragraphs, fresh, (at, sentence), span)


def _report(text: str) -> Report:
    return replace(
        _any_report(), id=ReportId(anchor.text_hash(text)), text=text,
        paragraphs=(Paragraph(Span(0, len(text)), ParagraphKind.BODY),),
    )  # fmt: skip


@cache
def _any_report() -> Report:
    return invented_reports(1, 40)[0]


def _sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?”])\s+(?=[A-Z“])", text)


def _stretch(sentence: str, chance: Random, *, fewest: int, most: int = 99) -> Span:
    words = list(re.finditer(r"\S+", sentence))
    length = min(len(words), chance.randint(fewest, min(most, max(fewest, len(words)))))
    start = chance.randint(0, len(words) - length)
    return Span(words[start].start(), words[start + length - 1].end())


def _few_words(sentence: str, chance: Random) -> Span:
    return _stretch(sentence, chance, fewest=1, most=3)


def _repeat_boilerplate(story: _Story, chance: Random) -> None:
    phrase = chance.choice(BOILERPLATE)
    at = sorted(chance.sample(range(1, len(story.paragraphs)), chance.randint(2, 3)))
    for i in at:
        story.paragraphs[i].append(phrase)
    i = chance.choice(at)
    story.at, story.quote = (i, len(story.paragraphs[i]) - 1), Span(0, len(phrase))


def _choose_particular(story: _Story, chance: Random) -> None:
    """Let the note speak of a sentence with a figure or a name behind its first word."""
    places = [
        (i, j)
        for i, sentences in enumerate(story.paragraphs)
        for j, sentence in enumerate(sentences)
        if i and len(re.findall(r"\s(\d+|[A-Z]\w+)", sentence)) > 0
    ]
    story.at = chance.choice(places)
    story.quote = Span(0, len(story.sentence))


def _insert(story: _Story, chance: Random) -> None:
    for sentence in chance.sample(story.fresh, chance.randint(1, 5)):
        i = chance.randrange(1, len(story.paragraphs))
        j = chance.randint(0, len(story.paragraphs[i]))
        story.paragraphs[i].insert(j, sentence)
        if i == story.at[0] and j <= story.at[1]:
            story.at = (i, story.at[1] + 1)


def _delete(story: _Story, chance: Random) -> None:
    for _ in range(chance.randint(1, 5)):
        i = chance.randrange(1, len(story.paragraphs))
        others = [j for j in range(len(story.paragraphs[i])) if (i, j) != story.at]
        if not others:
            continue
        j = chance.choice(others)
        del story.paragraphs[i][j]
        if i == story.at[0] and j < story.at[1]:
            story.at = (i, story.at[1] - 1)


def _change_nearby(story: _Story, chance: Random) -> None:
    """Change words in the sentences beside the passage, and in what of its own it does not cover."""
    i, j = story.at
    for beside in (j - 1, j + 1):
        if 0 <= beside < len(story.paragraphs[i]):
            story.paragraphs[i][beside] = _changed(story.paragraphs[i][beside], chance, share=0.4)
    head, tail = story.sentence[: story.quote.start], story.sentence[story.quote.end :]
    head, tail = _changed(head, chance, share=0.4), _changed(tail, chance, share=0.4)
    words = story.quote.of(story.sentence)
    story.put(head + words + tail)
    story.quote = Span(len(head), len(head) + len(words))


def _change_whole(story: _Story, chance: Random) -> None:
    """Insert, delete and reword in one edit."""
    _insert(story, chance)
    _delete(story, chance)
    _change_nearby(story, chance)


def _move(story: _Story, chance: Random) -> None:
    i = story.at[0]
    paragraph = story.paragraphs.pop(i)
    to = chance.choice([k for k in range(1, len(story.paragraphs) + 1) if k != i] or [i])
    story.paragraphs.insert(to, paragraph)
    story.at = (to, story.at[1])


def _edit_around(story: _Story, chance: Random) -> None:
    chance.choice((_insert, _delete, _move, _change_nearby))(story, chance)


def _change_inside(story: _Story, chance: Random) -> None:
    """Change one word in six of the passage, never a figure or a name."""
    head, tail = story.sentence[: story.quote.start], story.sentence[story.quote.end :]
    first, space, rest = story.quote.of(story.sentence).partition(" ")
    words = first + space + _changed(rest, chance, share=0.17)
    story.put(head + words + tail)
    story.quote = Span(len(head), len(head) + len(words))


def _change_particular(story: _Story, chance: Random) -> None:
    found = chance.choice(list(re.finditer(r"(?<=\s)(?:\d+|[A-Z]\w+)", story.sentence)))
    told = found[0]
    new = str(int(told) + chance.choice((1, 2, 10))) if told.isdigit() else chance.choice(("Sundal", "Ystad"))
    sentence = story.sentence[: found.start()] + new + story.sentence[found.end() :]
    story.put(sentence)
    story.quote = Span(0, len(sentence))


def _cut(story: _Story, chance: Random) -> None:
    del story.paragraphs[story.at[0]][story.at[1]]
    story.at = (0, 0)
    _insert(story, chance)


def _changed(words: str, chance: Random, *, share: float) -> str:
    """The words with some of the small ones replaced, dropped, or others put in; spacing stays."""
    parts = re.split(r"(\s+)", words)
    places = [k for k, part in enumerate(parts) if part.isalpha() and part.islower()]
    for k in chance.sample(places, min(len(places), max(1, round(share * len(parts) / 2)))):
        new = chance.choice(_OTHER_WORDS)
        parts[k] = chance.choice((new, new, f"{new} {parts[k]}"))
    return "".join(parts)


_WITH_BOILERPLATE = frozenset({Edit.REPEATED, Edit.CUT_TWIN})
_EDITS: dict[Edit, Callable[[_Story, Random], None]] = {
    Edit.INSERTED: _insert,
    Edit.DELETED: _delete,
    Edit.NEARBY: _change_nearby,
    Edit.MOVED: _move,
    Edit.REPEATED: _edit_around,
    Edit.SHORT: _change_nearby,
    Edit.WHOLE: _change_whole,
    Edit.INSIDE: _change_inside,
    Edit.FIGURE: _change_particular,
    Edit.CUT: _cut,
    Edit.CUT_TWIN: _cut,
}
