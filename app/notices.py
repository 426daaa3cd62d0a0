"""What was noticed while a report was read, and why words of its file were left out, in words.

The templates are data, so that the window can translate them; a notice's parameters fill them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.model.reason import Reason
from app.model.report import Report

# Whoever quotes the copy must know of these.
PRESSING = frozenset({"embargoed", "killed", "withheld", "unpublished"})

TITLES: dict[str, str] = {
    "embargoed": "Embargoed",
    "embargoed_until": "Embargoed until {until}",
    "killed": "Withdrawn",
    "withheld": "Withheld",
    "correction": "Correction",
    "advisory": "Advisory",
    "update": "Update",
    "update_number": "Update {number}",
    "writethru": "Rewritten",
    "writethru_number": "Rewritten, {number}",
    "lead": "New lead",
    "lead_number": "Lead {number}",
    "take": "Further take",
    "take_number": "Take {number}",
    "encoding_guessed": "Encoding guessed",
    "encoding_chosen": "Encoding chosen",
    "control_characters": "Control characters",
    "direction_marks": "Direction marks",
    "ambiguous_date": "Date in doubt",
    "read_as_plain_text": "Read as plain text",
    "text_left_out": "Text left out",
    "summary_only": "Summary only",
    "unpublished": "Not published",
    "language_unread": "Language read in part",
    "language_unknown": "Language not recognised",
}
OTHER_TITLE = "{code}"

SENTENCES: dict[str, str] = {
    "embargoed": "The agency holds this copy under embargo.",
    "embargoed_until": "The agency holds this copy under embargo until {until}.",
    "embargoed_text": "The agency holds this copy under embargo: “{text}”",
    "killed": "The agency has withdrawn this copy.",
    "killed_text": "The agency has withdrawn this copy: “{text}”",
    "withheld": "The agency has withheld this copy.",
    "withheld_text": "The agency has withheld this copy: “{text}”",
    "correction": "The agency files this copy as a correction.",
    "correction_text": "The agency files this copy as a correction: “{text}”",
    "advisory": "The agency files this copy as an advisory for editors.",
    "advisory_text": "The agency advises editors: “{text}”",
    "update": "The agency files this copy as an update.",
    "update_number": "The agency files this copy as update {number}.",
    "update_text": "The agency files this copy as an update: “{text}”",
    "writethru": "The agency has written this copy anew from top to bottom.",
    "writethru_number": "The agency has written this copy anew, version {number}.",
    "writethru_text": "The agency has written this copy anew: “{text}”",
    "lead": "The agency files this copy as a new lead.",
    "lead_number": "The agency files this copy as lead {number}.",
    "lead_text": "The agency files this copy as a new lead: “{text}”",
    "take": "This copy continues an earlier one.",
    "take_number": "This copy is take {number} of a longer one.",
    "take_text": "This copy continues an earlier one: “{text}”",
    "encoding_guessed": "The file does not say its encoding; {encoding} was taken.",
    "encoding_chosen": "The file was read as {encoding}, as you chose.",
    "control_characters": "{count} control characters were taken out of the text.",
    "direction_marks": "{count} hidden marks that turn the direction of reading were taken out of the text.",
    "ambiguous_date": "The date “{text}” can be read in two ways and was not taken.",
    "read_as_plain_text": "The page is built as no article is; all of its visible text was taken.",
    "text_left_out": "{percent} % of what the file shows was left out.",
    "summary_only": "The feed holds only a summary of this report.",
    "unpublished": "The file holds this report as not published.",
    "language_unread": (
        "In this language ({language}) passages, figures and quotations are compared; "
        "who says what, and how sure it is, is not read."
    ),
    "language_unknown": "The language was not recognised; who says what, and how sure it is, is not read.",
    "unpublished_status": "The file holds this report as not published (“{status}”).",
}
OTHER_SENTENCE = "Noted while reading: {code}."
OTHER_SENTENCE_TEXT = "Noted while reading: {code}, “{text}”"

LEFT_OUT: dict[str, str] = {
    "boilerplate": "Part of the page, not of the report",
    "advertisement": "Advertisement",
    "related": "Link to another report",
    "newsletter": "Invitation to subscribe",
    "share": "Buttons to share",
    "tags": "Keywords",
    "byline": "Byline",
    "date": "Date line",
    "credit": "Credit",
    "note": "Note of the desk",
    "reader": "Left out by you",
}


def _in_english(moment: datetime) -> str:
    zone = f" {moment:%Z}" if moment.tzinfo else ""
    return f"{moment.day} {moment:%b %Y, %H:%M}{zone}"


def pressing(report: Report) -> tuple[Reason, ...]:
    """What must be known before the report is quoted."""
    return tuple(notice for notice in report.notices if notice.code in PRESSING)


def title(notice: Reason) -> str:
    """The notice in few words, for a head: 'Embargoed until 3 Mar 2026, 12:00'."""
    return title_template(notice).format(**details(notice))


def sentence(notice: Reason) -> str:
    """The notice in a sentence."""
    return sentence_template(notice).format(**details(notice))


def title_template(notice: Reason) -> str:
    """What `details` of the notice fill to its title; of a code that is not known, the code itself."""
    return _template(TITLES, notice) or OTHER_TITLE


def sentence_template(notice: Reason) -> str:
    """What `details` of the notice fill to its sentence."""
    other = OTHER_SENTENCE_TEXT if notice.get("text") else OTHER_SENTENCE
    return _template(SENTENCES, notice) or other


def details(notice: Reason, *, written: Callable[[datetime], str] = _in_english) -> dict[str, str]:
    """The notice's parameters as they are read, with its code in words; `written` puts a moment in words."""
    told = dict(notice.params) | {"code": notice.code.replace("_", " ")}
    return told | {"until": _moment(told["until"], written)} if "until" in told else told


def left_out(reason: str) -> str:
    """Why a block of the file is no part of the report, in words."""
    return LEFT_OUT.get(reason, reason.replace("_", " ").capitalize())


def _template(templates: dict[str, str], notice: Reason) -> str | None:
    """That of the code with the first parameter that has one, else of the code alone."""
    variants = (templates.get(f"{notice.code}_{name}") for name, value in notice.params if value)
    return next(filter(None, variants), None) or templates.get(notice.code)


def _moment(text: str, written: Callable[[datetime], str]) -> str:
    try:
        return written(datetime.fromisoformat(text))
    except ValueError:
        return text
