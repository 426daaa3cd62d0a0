"""Languages of reports by name, in the language of the interface: Qt knows them in English only."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.language_names import NAMES
from ui.messages import tr, translated


def language_name(code: str | None) -> str:
    if not code:
        return tr("Language unknown")
    return translated(NAMES.get(code) or QLocale.languageToString(QLocale(code).language()))
