"""Languages of reports by name, in the language of the interface: Qt knows them in English only."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from ui.messages import tr, translatable, translated

# those that a report can be said to be in; any other that a file tells is named in English
NAMES = {
    "ar": translatable("Arabic"),
    "da": translatable("Danish"),
    "de": translatable("German"),
    "en": translatable("English"),
    "es": translatable("Spanish"),
    "fi": translatable("Finnish"),
    "fr": translatable("French"),
    "it": translatable("Italian"),
    "ja": translatable("Japanese"),
    "nb": translatable("Norwegian Bokmål"),
    "nl": translatable("Dutch"),
    "pl": translatable("Polish"),
    "pt": translatable("Portuguese"),
    "ru": translatable("Russian"),
    "sv": translatable("Swedish"),
    "uk": translatable("Ukrainian"),
    "zh": translatable("Chinese"),
}


def language_name(code: str | None) -> str:
    if not code:
        return tr("Language unknown")
    return translated(NAMES.get(code) or QLocale.languageToString(QLocale(code).language()))
