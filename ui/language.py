"""The language of the interface: which there are, which is wanted, and how it is put in force."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import paths
from ui.messages import CONTEXT, translatable

ENGLISH = "en"  # the language of the templates themselves
SYSTEM = "system"
OWN_NAME = translatable("(what this language calls itself)")
_BRITISH = QLocale("en_GB")  # its dates and times go with our words where the system speaks another language


def speak(app: QApplication, wanted: str) -> str:
    """Put a language in force for words, numbers, dates and direction; gives the code of the one taken.

    `wanted` is a code such as ``de``, or ``system``. It holds for windows that are built afterwards.
    """
    language = chosen(wanted)
    locale = _locale(language)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    for translator in _translators(app, language, locale):
        app.installTranslator(translator)
    return language


def chosen(wanted: str) -> str:
    """The code of the language to speak: the one wanted if there is one, else the system's, else English."""
    there = available()
    if wanted in there:
        return wanted
    spoken = (tag.replace("_", "-").split("-")[0] for tag in system_locale().uiLanguages())
    return next((code for code in spoken if code in there), ENGLISH)


def spoken() -> str:
    """The code of the language in force."""
    code = QLocale().name().partition("_")[0]
    return code if code in available() else ENGLISH


@cache
def available() -> tuple[str, ...]:
    """Codes of the languages that can be spoken, English first."""
    files = sorted(paths.resources("translations").glob("synoptic_*.qm"))
    return (ENGLISH, *(file.stem.removeprefix("synoptic_") for file in files))


def own_name(code: str) -> str:
    """What the language calls itself: 'Deutsch'."""
    if code == ENGLISH:
        return "English"
    translator = QTranslator()
    translator.load(_file(code))
    return translator.translate(CONTEXT, OWN_NAME) or code


def system_locale() -> QLocale:
    return QLocale.system()


def _locale(language: str) -> QLocale:
    """The system's own conventions where it speaks the same language: a Swiss reader keeps the Swiss ones."""
    system = system_locale()
    if system.language() == QLocale(language).language():
        return system
    return _BRITISH if language == ENGLISH else QLocale(language)


def _translators(app: QApplication, language: str, locale: QLocale) -> list[QTranslator]:
    """Qt's words first, so that ours are asked before them."""
    if language == ENGLISH:
        return []
    of_qt, ours = QTranslator(app), QTranslator(app)
    of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load(_file(language))
    return [of_qt, ours]


def _file(language: str) -> str:
    return str(paths.resources("translations", f"synoptic_{language}.qm"))
