"""How well names are found, with their kinds and roles, in sentences of seven languages; floors, not aims."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from name_cases import ANY, NAMED, Named

from app.importing import read_bytes
from app.language import analyse

FOUND, RIGHT_KIND, RIGHT_ROLE = 0.96, 0.95, 0.98


@dataclass(frozen=True)
class Seen:
    """A name as the engine sees it."""

    words: str
    kind: str
    role: str


def seen(text: str, language: str) -> dict[str, Seen]:
    report = read_bytes(text.encode(), name="case.txt")
    report = replace(report, source=replace(report.source, language=language))
    names, text = analyse(report).names, report.text
    told = [Seen(n.span.of(text), n.kind.value, n.role.of(text) if n.role else "") for n in names]
    return {name.words: name for name in told}


def counted(expected: list[Named], found: dict[str, Seen]) -> Counter[str]:
    """What was asked and what came out right."""
    told: Counter[str] = Counter()
    for words, kind, role in expected:
        name = found.get(words)
        told["names"] += 1
        told["found"] += name is not None
        told["kinds"] += name is not None
        told["right kinds"] += name is not None and kind in (None, name.kind)
        told["roles"] += name is not None and role != ANY
        told["right roles"] += name is not None and role != ANY and name.role == role
    return told


def test_names_are_found_with_their_kinds_and_roles() -> None:
    told: Counter[str] = Counter()
    for language, text, expected in NAMED:
        told += counted(expected, seen(text, language))
    assert told["found"] >= FOUND * told["names"], told
    assert told["right kinds"] >= RIGHT_KIND * told["kinds"], told
    assert told["right roles"] >= RIGHT_ROLE * told["roles"], told
