"""The language of the interface: which is taken, and what it does to words, numbers, days and keys."""

from datetime import UTC, date, datetime
from itertools import groupby

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.errors import CannotSave, UnknownFormat
from app.model.reason import Reason
from ui import language, moments
from ui.language import available, chosen, own_name, speak
from ui.main_window import MainWindow
from ui.messages import counted, native_keys, sentence, tr
from ui.models import notice_words
from ui.models.source_fields import languages

# longer words make a window ask for more room, of which the offscreen platform can tell nobody
pytestmark = [pytest.mark.qt_log_ignore("propagateSizeHints"), pytest.mark.usefixtures("english_again")]
TRANSLATED = [code for code in available() if code != "en"]
EVENING = datetime(2026, 3, 12, 18, 10, tzinfo=UTC)


def _system_speaks(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(language, "system_locale", lambda: QLocale(name))


def test_the_language_asked_for_is_taken() -> None:
    assert chosen("fr") == "fr"


def test_else_the_system_s_and_else_english(monkeypatch: pytest.MonkeyPatch) -> None:
    _system_speaks(monkeypatch, "es_MX")
    assert chosen("system") == "es"
    _system_speaks(monkeypatch, "fi_FI")
    assert chosen("system") == "en"
    assert chosen("tlh") == "en"


def test_each_language_gives_its_own_name() -> None:
    assert own_name("en") == "English"
    assert [own_name(code) for code in TRANSLATED] == ["Deutsch", "Español", "Français"]


def test_a_swiss_reader_keeps_swiss_numbers(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    _system_speaks(monkeypatch, "de_CH")
    speak(qapp, "system")
    assert tr("{n} of {total}", n=1200, total=4800).replace("’", "'") == "1'200 von 4'800"


def test_french_counts_nothing_in_the_singular(qapp: QApplication) -> None:
    speak(qapp, "fr")
    told = [counted(n, "{n} report", "{n} reports") for n in (0, 1, 2)]
    assert told == ["0 article", "1 article", "2 articles"]


def test_days_and_times_follow_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert (moments.day_and_time(EVENING), moments.day(EVENING)) == ("12. März 2026, 18:10", "12. März")
    assert notice_words.title(Reason.of("embargoed", until=EVENING.isoformat())) == (
        "Gesperrt bis 12. März 2026, 18:10 UTC"
    )
    speak(qapp, "es")
    assert moments.full_day(date(2026, 3, 1)) == "1 de marzo de 2026"


def test_an_american_reads_the_day_in_two_halves(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    _system_speaks(monkeypatch, "en_US")
    speak(qapp, "system")
    assert " ".join(moments.time(EVENING).split()) == "6:10 PM"


def test_why_a_file_failed_is_translated_too(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert sentence(UnknownFormat(name="a.png", found="a picture")).startswith("„a.png“ ist ein Bild, kein")
    assert "(der Datenträger ist voll)" in sentence(CannotSave(name="a", why="the disk is full"))


def test_keys_are_those_on_the_keyboard_of_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert native_keys("Ctrl+O") == "Strg+O"


def test_languages_of_reports_are_sorted_as_the_reader_spells_them(qapp: QApplication) -> None:
    speak(qapp, "es")
    names = [name for _, name in languages("fr")][1:]
    assert names[:3] == ["Alemán", "Árabe", "Chino"]


def test_the_window_turns_round_for_a_language_from_the_right(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "available", lambda: ("en", "ar"))
    speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_menu_gives_each_letter_once(qapp: QApplication, code: str, request: pytest.FixtureRequest) -> None:
    speak(qapp, code)
    window: MainWindow = request.getfixturevalue("window")
    menus = {name: menu.actions() for name, menu in window.parts.actions.menus.items()}
    for name, actions in (menus | {"bar": window.menuBar().actions()}).items():
        letters = sorted(map(_letter, filter(lambda action: not action.isSeparator(), actions)))
        twice = [letter for letter, each in groupby(letters) if letter and len(list(each)) > 1]
        assert not twice, f"{code}, {name}: {[action.text() for action in actions]}"


def _letter(action: QAction) -> str:
    return action.text().partition("&")[2][:1].casefold()
