"""From an outline to plain PDF pages: Typst lays out a template that takes the outline as data."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any, Literal

from app.errors import SynopticError
from app.export.characters import REPLACEMENT, UNPRINTABLE, direction
from app.export.outline.options import Layout
from app.export.outline.values import Outline, OutlineReport
from app.export.outline.words import Words, words_in
from app.export.pdf.sheets import sheet_of
from app.paths import resources
from app.prose import Block, Kind, Piece, prose, words_of

UNIVERSAL_ACCESS: Literal["ua-1"] = "ua-1"
# A page names all letters that no font has at once; what is replaced then can only bring out a few more.
ATTEMPTS = 3
FORGOTTEN = 11
_MOST_NAMED = 8  # characters that are named one by one on the page
_NO_FONT = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}|\\(.)")


class CannotTypeset(SynopticError):
    sentence = "The pages could not be laid out: {why}."


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages with embedded fonts and tags; `accessible` if the typesetter vouches for PDF/UA-1."""

    pdf: bytes
    accessible: bool


def typeset(outline: Outline) -> Pages:
    """Tagged PDF, where notes and marks are links to 'synoptic:' addresses.

    What cannot be printed, and letters that no font has, are shown as U+FFFD, one for one, and the cover says
    how many. Raises CannotTypeset.
    """
    import typst

    words, data = words_in(outline.language), _data(outline)
    data, unprintable = _printable(data)
    missing: Counter[str] = Counter()
    for _ in range(ATTEMPTS):
        data["changed"] = list(_changed(unprintable, missing, words))
        try:
            return Pages(_compiled(data, outline.made, UNIVERSAL_ACCESS), accessible=True)
        except typst.TypstError as refusal:
            letters = _without_font(str(getattr(refusal, "diagnostic", refusal)))
            if not letters:
                break
            data, counted = _replaced(data, letters)
            missing.update(counted)
    data["changed"] = list(_changed(unprintable, missing, words))
    try:
        return Pages(_compiled(data, outline.made, None), accessible=False)
    except typst.TypstError as failure:
        raise CannotTypeset(why=str(failure).splitlines()[0]) from failure


def forget() -> None:
    """Let the typesetter drop what it remembers of pages: with thousands of notes a third of what it holds.

    It has no call for that, but keeps nothing that its last FORGOTTEN documents did not need.
    """
    import typst

    for _ in range(FORGOTTEN):
        typst.compile(b"", ignore_system_fonts=True)  # an empty page, 10 ms


def _compiled(data: dict[str, Any], made: datetime, standard: Literal["ua-1"] | None) -> bytes:
    import typst

    pages = typst.compile(
        resources("typst", "pages.typ"),
        root=resources(),
        font_paths=[resources("fonts")],
        ignore_system_fonts=False,  # Thai, Hindi and others are in none of the bundled fonts
        sys_inputs={"outline": json.dumps(data, ensure_ascii=False)},
        format="pdf",
        pdf_standards=standard,
        timestamp=int(made.timestamp()),
    )
    return bytes(pages)


def _data(outline: Outline) -> dict[str, Any]:
    """The outline as plain values, without what its layout does not show."""
    layout, words = outline.options.layout, words_in(outline.language)
    shown = replace(outline, statements=(), rows=outline.rows if layout is Layout.SYNOPSIS else (), method=())
    if layout is not Layout.REPORTS:
        shown = replace(shown, reports=tuple(replace(report, article=()) for report in outline.reports))
    data: dict[str, Any] = _plain(shown, words)
    data["sheet"] = _plain(sheet_of(shown), words)
    seen: set[str] = {row.label for row in shown.rows}
    for note, said in zip(shown.notes, data["notes"], strict=True):
        said.update(_text(note.body, words))  # as it was written: a tab may set a block in
    for report, told in zip(shown.reports, data["reports"], strict=True):
        told["landed"] = list(_landed(report, seen))
    data["landed"] = sorted(seen)
    return data


def _text(markdown: str, words: Words) -> dict[str, Any]:
    """The words of a note with their direction, and its blocks unless it is one paragraph of plain words."""
    blocks, told = prose(markdown), words_of(markdown)
    plain = len(blocks) < 2 and all(block == Block(Kind.PARAGRAPH, (Piece(block.words),)) for block in blocks)
    said: dict[str, Any] = {"body": told, "direction": direction(told), "prose": () if plain else blocks}
    return {name: _plain(value, words) for name, value in said.items()}


def _landed(report: OutlineReport, seen: set[str]) -> Iterator[int]:
    """The paragraphs that are the first to tell their row: links lead to them, and to no second one."""
    for paragraph in report.article:
        if paragraph.row and paragraph.row not in seen:
            seen.add(paragraph.row)
            yield paragraph.number


def _plain(value: Any, words: Words) -> Any:
    """Only what JSON knows; times as they are read, tabs as spaces: the typesetter draws nothing there."""
    if isinstance(value, str):
        return value.replace("\t", " ")
    if isinstance(value, datetime):
        return words.moment(value)
    if isinstance(value, date):
        return words.day(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name), words) for field in fields(value)}
    if isinstance(value, tuple | frozenset):
        return [_plain(inner, words) for inner in value]
    return dict(value) if hasattr(value, "items") else value


def _printable(data: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """The data without what has no shape, and how many characters that were."""
    return _substituted(data, UNPRINTABLE)


def _replaced(data: dict[str, Any], letters: set[str]) -> tuple[dict[str, Any], Counter[str]]:
    found: Counter[str] = Counter()
    pattern = re.compile(f"[{''.join(map(re.escape, sorted(letters)))}]")
    changed, _ = _substituted(data, pattern, found)
    return changed, found


def _substituted(
    data: dict[str, Any], pattern: re.Pattern[str], found: Counter[str] | None = None
) -> tuple[dict[str, Any], int]:
    counted: Counter[str] = Counter() if found is None else found

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            hits = pattern.findall(value)
            counted.update(hits)
            return pattern.sub(REPLACEMENT, value) if hits else value
        if isinstance(value, dict):
            return {key: clean(inner) for key, inner in value.items()}
        return [clean(inner) for inner in value] if isinstance(value, list) else value

    return clean(data), counted.total()


def _without_font(diagnostic: str) -> set[str]:
    """The characters that the typesetter says no font has."""
    told = (_ESCAPED.sub(_unescaped, words) for words in _NO_FONT.findall(diagnostic))
    return {letter for words in told for letter in words if letter != REPLACEMENT}


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]


def _changed(unprintable: int, missing: Counter[str], words: Words) -> Iterator[str]:
    """What is not shown as it was written, in sentences for the cover."""
    if unprintable:
        yield words.say("unprintable", count=unprintable, sign=REPLACEMENT)
    if missing:
        named = ", ".join(f"U+{ord(letter):04X}" for letter, _ in missing.most_common(_MOST_NAMED))
        more = " …" if len(missing) > _MOST_NAMED else ""
        yield words.say("missing_letters", count=missing.total(), sign=REPLACEMENT, named=named + more)
