"""Each language says all that is shown, with the same placeholders, and its compiled file says the same."""

from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QTranslator
from templates import Template, templates
from translations import CONTEXT, Message, faults, files, placeholders, read

LANGUAGES = [path.stem.removeprefix("synoptic_") for path in files()]


@pytest.fixture(scope="module")
def shown() -> dict[str, Template]:
    return templates()


def test_german_french_and_spanish_are_there() -> None:
    assert {"de", "es", "fr"} <= set(LANGUAGES)


@pytest.mark.parametrize("path", files(), ids=LANGUAGES)
def test_nothing_is_missing_stale_or_without_its_placeholders(path: Path, shown: dict[str, Template]) -> None:
    assert list(faults(path, shown)) == []


@pytest.mark.parametrize("path", files(), ids=LANGUAGES)
def test_the_compiled_file_says_what_the_source_says(path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for message in read(path):
        counts = (0, 1, 2, 5, 1_000_000) if message.plural else (-1,)
        said = {translator.translate(CONTEXT, message.text, None, n) for n in counts}
        assert said <= set(message.forms), message.text


@pytest.mark.parametrize("path", files(), ids=LANGUAGES)
def test_no_singular_reads_as_the_english_plural(path: Path) -> None:
    """By that `counted` tells whether a translation is loaded."""
    assert [m.text for m in read(path) if m.plural and m.forms[0] == m.text] == []


def test_tables_in_the_engine_and_calls_in_the_window_are_found(shown: dict[str, Template]) -> None:
    assert shown["{n} reports"].plural
    assert "{n} report" not in shown  # the plural stands for both
    assert shown["“{name}” is empty. Save the report again and open the new file."].places == {
        "app/errors.py"
    }
    assert {"Polarity: {values}", "a picture", "the disk is full", "Told earlier, paragraph {n}"} <= set(
        shown
    )
    assert "{told}" not in shown  # nothing in it to translate


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "templates", lambda: {"Old": Template("Old"), "New": Template("New")})
    draft = [Message("Old", ("Alt",)), Message("Gone", ("Fort",))]
    translations.write(tmp_path / "synoptic_de.ts", draft, {})
    return tmp_path


def test_an_update_keeps_adds_and_marks(folder: Path) -> None:
    translations.update()
    assert [(m.text, m.forms[0], m.state) for m in read(folder / "synoptic_de.ts")] == [
        ("Old", "Alt", ""),
        ("New", "", "unfinished"),
        ("Gone", "Fort", "vanished"),
    ]
    assert (folder / "synoptic_de.qm").is_file()
    assert translations.check() == 1


def test_a_new_language_begins_with_all_its_forms_empty(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = {"One": Template("One"), "{n} notes": Template("{n} notes", plural=True)}
    monkeypatch.setattr(translations, "templates", lambda: shown)
    translations.add("pl", "3")
    begun = [(m.text, m.forms, m.state) for m in read(folder / "synoptic_pl.ts")]
    assert begun == [("One", ("",), "unfinished"), ("{n} notes", ("", "", ""), "unfinished")]


def test_a_text_that_comes_back_is_translated_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    translations.update()
    monkeypatch.setattr(translations, "templates", lambda: {"Gone": Template("Gone"), "Old": Template("Old")})
    translations.update()
    translations.prune()
    assert [(m.text, m.state) for m in read(folder / "synoptic_de.ts")] == [("Gone", ""), ("Old", "")]
    assert translations.check() == 0


def test_lost_placeholders_are_told(folder: Path) -> None:
    path = folder / "synoptic_de.ts"
    translations.write(path, [Message("{n} of {total}", ("{n} von {gesamt}",))], {})
    told = list(faults(path, {"{n} of {total}": Template("{n} of {total}")}))
    assert told == ["synoptic_de.ts: other placeholders: {n} of {total}"]
    assert placeholders("{n} of {total}") == ["n", "total"]
