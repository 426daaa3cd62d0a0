"""What the words around a name say somebody is, where no parser tells: la ministre, Claire Brandon."""

from __future__ import annotations

import re

from app.language.statements.tables import SourceWords
from app.model.mentions import Name, NameKind

REACH = 60  # code points before a name in which the word for a role may stand
_ENDS = re.compile(r"[.!?;:«»“”„\"]")


def is_person(text: str, name: Name, sources: SourceWords) -> bool:
    """A person; also a full name behind a word for somebody who is cited, if no outlet bears it."""
    if name.kind is NameKind.PERSON:
        return True
    if name.kind is not NameKind.OTHER or " " not in name.key:
        return False
    before = _before(text, name)
    borne = (
        text[max(0, name.span.start - REACH) : name.span.start]
        .casefold()
        .rstrip(' «»“”„"')
        .endswith(tuple(sources.outlets))
    )
    return not borne and any(_is(word, role) for word in before for role in sources.cited)


def role_in(source: str, sources: SourceWords) -> str | None:
    """The one word behind an article: la ministre, der Landrat."""
    words = re.findall(r"[\w-]+'?", source.replace("’", "'").casefold())
    return words[1] if len(words) == 2 and words[0] in sources.definite else None


def is_called(text: str, name: Name, role: str) -> bool:
    """Whether a word for a role stands before a name: Umweltministerin Carla Brandt, die Ministerin."""
    return " " in name.key and any(_is(word, role) for word in _before(text, name))


def _before(text: str, name: Name) -> list[str]:
    """The words before a name in its sentence, in lower case; its own title may be part of it."""
    ahead = text[max(0, name.span.start - REACH) : name.span.start]
    ahead = _ENDS.split(ahead)[-1] + name.span.of(text).rpartition(" ")[0]
    return [word.casefold() for word in re.findall(r"[\w-]+", ahead)]


def _is(word: str, role: str) -> bool:
    """The word itself, or a longer one that ends in it: Umweltministerin."""
    return word == role or (len(role) > 4 and word.endswith(role))
