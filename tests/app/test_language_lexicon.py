from pathlib import Path

import pytest

from app.align.lexicon import Linking
from app.errors import BrokenLexicon
from app.language import lexicon
from app.language.detect import CommonWords
from app.language.figures.bounds import BoundWords
from app.language.figures.number_words import NumberLists
from app.language.figures.units import Measures, UnitWords
from app.language.folding import Letters
from app.language.lexicon import ANY_LANGUAGE, languages, load
from app.language.names.words import NameWords
from app.language.segment import SentenceWords
from app.language.statements.patterns import saying_verbs
from app.language.statements.words import CertaintyWords, ReportingWords, SourceWords, statement_words
from app.language.times.words import TimeWords, time_patterns
from app.paths import resources

TABLES = (
    CommonWords, BoundWords, NumberLists, Measures, UnitWords, Letters, NameWords, SentenceWords,
    CertaintyWords, ReportingWords, SourceWords, TimeWords, Linking,
)  # fmt: skip


def test_every_word_list_that_ships_can_be_read() -> None:
    known = {table.file: table for table in TABLES}
    for file in resources("lexicons").glob("*/*.toml"):
        if file.stem in known:
            load(known[file.stem], file.parent.name)


@pytest.mark.parametrize("language", languages())
def test_every_pattern_that_ships_compiles(language: str) -> None:
    assert time_patterns(language)
    assert statement_words(language).explicit.pattern


@pytest.mark.parametrize(
    ("toml", "why"),
    [
        ("words = 3", "a list of words"),
        ("words = []", "a list of words"),
        ("wrods = ['the']", "wrods is not a list it may have"),
        ("words = ['the'", "Unclosed array"),
    ],
)
def test_a_broken_list_is_named(toml: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lexicons" / "xx").mkdir(parents=True)
    (tmp_path / "lexicons" / "xx" / "common.toml").write_text(toml, "utf-8")
    monkeypatch.setattr(lexicon, "resources", tmp_path.joinpath)
    with pytest.raises(BrokenLexicon) as raised:
        load(CommonWords, "xx")
    assert why in str(raised.value)
    assert "xx/common.toml" in str(raised.value)


def test_a_broken_pattern_is_named() -> None:
    with pytest.raises(BrokenLexicon, match=r"xx/times\.toml"):
        lexicon.compiled("(Monday", "xx/times.toml")


def test_a_language_without_lists_has_empty_ones() -> None:
    assert load(NumberLists, "eo") == NumberLists()
    assert ANY_LANGUAGE not in languages()


def test_a_class_of_verbs_without_endings_is_named() -> None:
    with pytest.raises(BrokenLexicon, match="ar has no endings"):
        saying_verbs(ReportingWords(says={"ar": "afirm"}), "xx")
