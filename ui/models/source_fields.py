"""What is said of a report besides its text, as words that can be typed, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCollator

from app.language_names import NAMES
from app.model.one_line import squeezed
from app.model.report import Report, Source
from ui.messages import tr
from ui.models.language_names import language_name
from ui.models.notice_words import AMBIGUOUS_DATE

TEXTS = ("outlet", "agency", "headline", "standfirst", "dateline", "url", "slug")
MOMENTS = ("published", "updated")
FIELDS = (
    *("outlet", "agency", "headline", "standfirst", "byline", "dateline"),
    *("published", "updated", "language", "url", "slug"),
)


def field_name(field: str) -> str:
    return {
        "outlet": tr("Outlet"),
        "agency": tr("Agency"),
        "headline": tr("Headline"),
        "standfirst": tr("Standfirst"),
        "byline": tr("Byline"),
        "dateline": tr("Dateline"),
        "published": tr("Published"),
        "updated": tr("Updated"),
        "language": tr("Language"),
        "url": tr("Address"),
        "slug": tr("Slug"),
    }[field]


def field_words(source: Source) -> dict[str, str]:
    """Every field as it is typed; empty where nothing is said."""
    told = {field: getattr(source, field) or "" for field in (*TEXTS, "language")}
    moments = {field: moment_words(getattr(source, field)) for field in MOMENTS}
    return told | moments | {"byline": ", ".join(source.byline)}


def corrected(source: Source, words: Mapping[str, str]) -> Source:
    """The source as typed; what was not touched stays exactly as it is."""
    before = field_words(source)
    typed = {field: squeezed(words[field]) for field in FIELDS if words[field] != before[field]}
    changes = {field: _value(field, value) for field, value in typed.items()}
    return replace(source, **changes)  # type: ignore[arg-type]


def is_readable(field: str, words: str) -> bool:
    """Whether a date can be told from what is typed; any other field takes all words."""
    return field not in MOMENTS or not words.strip() or _moment(words) is not None


def moment_words(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M%z}" if moment else ""


def dates_in_doubt(report: Report) -> tuple[str, tuple[date, ...]]:
    """A date of the file that can be read in two ways, as printed, and what it may mean."""
    from app.importing.dates_in_doubt import both_readings

    printed = next((notice.get("text") for notice in report.notices if notice.code == AMBIGUOUS_DATE), "")
    return printed, both_readings(printed)


def languages(present: str) -> tuple[tuple[str, str], ...]:
    """Codes and names to choose from, the unknown one first; what the report has is always among them."""
    codes = {*NAMES, present} - {""}
    sorting = QCollator()
    named = sorted(
        ((code, language_name(code)) for code in codes), key=lambda language: sorting.sortKey(language[1])
    )
    return (("", language_name(None)), *named)


def _value(field: str, words: str) -> object:
    if field == "byline":
        return tuple(name.strip() for name in words.replace(";", ",").split(",") if name.strip())
    return _moment(words) if field in MOMENTS else words or None


def _moment(words: str) -> datetime | None:
    from app.importing.stamps import read_moment

    return read_moment(words)
