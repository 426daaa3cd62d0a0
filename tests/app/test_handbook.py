"""Translated pages of Help: what they share with the English ones, and that a change there is told."""

from collections.abc import Callable, Iterator
from pathlib import Path

import handbook
import pytest

from app import manual
from app.manual import pages

Laying = Callable[[str, str], list[str]]
ENGLISH = """# Marks
What they are, see [notes](notes.md#in-short).

## Agree
Both tell it: `synoptic compare a b`.

## Differ
![card](pictures/card.png)

    synoptic read a  # tells what it holds
"""
GERMAN = """# Markierungen
Was sie sind: [Notizen](../notes.md#in-short).

## Gleich
Beide erzählen es: `synoptic compare a b`.

## Anders
![Karte](../pictures/card.png)

    synoptic read a  # sagt, was sie enthält
"""


@pytest.mark.parametrize("language", handbook.languages())
def test_translated_pages_agree_with_the_english_ones(language: str) -> None:
    assert list(handbook.faults(language)) == [], "docs/languages.md tells what to do"


@pytest.mark.parametrize("language", handbook.languages())
def test_the_contents_have_the_same_pages_in_every_language(language: str) -> None:
    english, own = manual.chapters(), manual.chapters(language)
    assert [[entry.page for entry in chapter.entries] for chapter in own] == [
        [entry.page for entry in chapter.entries] for chapter in english
    ]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laying]:
    """Lays down both pages after the first was noted as translated; gives what is wrong then."""
    monkeypatch.setattr(pages, "folder", lambda: tmp_path)
    monkeypatch.setattr(manual, "folder", lambda: tmp_path)
    for name in ("de", "pictures"):
        (tmp_path / name).mkdir()
    for name in ("notes.md", "pictures/card.png"):
        (tmp_path / name).touch()

    def lay(english: str, own: str) -> list[str]:
        (tmp_path / "de" / "marks.md").write_text(own, encoding="utf-8")
        for text in (ENGLISH, english):
            (tmp_path / "marks.md").write_text(text, encoding="utf-8")
            manual.headings.cache_clear()
            if text is ENGLISH:
                handbook.done("de", "marks.md")
        return [fault.removeprefix("docs/de/marks.md: ") for fault in handbook.faults("de")]

    yield lay
    manual.headings.cache_clear()


def test_what_agrees_is_not_told(book: Laying) -> None:
    assert book(ENGLISH + "\n", GERMAN) == []


def test_an_english_section_that_changed_is_told_by_page_and_heading(
    book: Laying,
) -> None:
    assert book(ENGLISH.replace("Both tell", "Both of them tell"), GERMAN) == [
        "“Agree” has changed in English since it was translated"
    ]


def test_buttons_and_menus_are_called_as_in_the_window(book: Laying) -> None:
    own = GERMAN.replace("Beide erzählen es", "**Zustimmen**, dann *Datei, Speichern unter …*")
    said = ENGLISH.replace("Both tell it", "**Accept**, then *File, Save As…*")
    assert "“Accept” is not called “Annehmen”, as in the window" in book(said, own)
    assert not [fault for fault in book(said, own.replace("Zustimmen", "Annehmen")) if "called" in fault]


def test_lines_broken_elsewhere_are_no_change(book: Laying) -> None:
    assert book(ENGLISH.replace("they are, see", "they\nare, see"), GERMAN) == []


@pytest.mark.parametrize(
    ("own", "fault"),
    [
        (GERMAN.replace("## Anders", "### Anders"), "“Anders” stands at another depth than “Differ”"),
        (GERMAN.replace("## Anders", "**Anders**"), "“Differ” has no heading here"),
        (GERMAN + "\n## Mehr\n", "“Mehr” has no English heading"),
        (GERMAN.replace("compare a b", "vergleiche a b"), "code is missing: synoptic compare a b"),
        (
            GERMAN.replace("synoptic read a", "synoptic read b"),
            "code is not in English: synoptic read b",
        ),
        (GERMAN.replace("card.png", "karte.png"), "link or picture is missing: pictures/card.png"),
        (GERMAN.replace("#in-short", "#kurz"), "link or picture is not in English: notes.md#kurz"),
    ],
)
def test_what_a_translation_lost_is_told(book: Laying, own: str, fault: str) -> None:
    assert fault in book(ENGLISH, own)


def test_a_page_without_an_english_one_is_told(book: Laying, tmp_path: Path) -> None:
    book(ENGLISH, GERMAN)
    (tmp_path / "de" / "mehr.md").write_text("# Mehr", encoding="utf-8")
    assert "docs/de/mehr.md: no English page has this name" in handbook.faults("de")
