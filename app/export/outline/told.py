"""What the engine tells of a report in codes or short English, in the words of the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from app import notices
from app.export.outline.words import Words
from app.model.reason import Reason

# Evidence is kept in short English words (the JSON document has it so); these are its forms.
_EVIDENCE = {
    "shared_runs": re.compile(r"shared runs (?P<share>.+)", re.DOTALL),
    "same_address": re.compile(r"same address"),
    "credit_line": re.compile(r"credit line (?P<name>.+)", re.DOTALL),
    "shared_byline": re.compile(r"byline (?P<name>.+)", re.DOTALL),
}


def notice_title(notice: Reason, words: Words) -> str:
    """The notice in few words, for a head."""
    template = words.translated(notices.title_template(notice))
    return template.format(**notices.details(notice, written=_written(words)))


def notice_sentence(notice: Reason, words: Words) -> str:
    template = words.translated(notices.sentence_template(notice))
    return template.format(**notices.details(notice, written=_written(words)))


def left_out(reason: str, words: Words) -> str:
    """Why a block of the file is no part of the report."""
    return words.translated(notices.left_out(reason))


def evidence(said: str, words: Words) -> str:
    """Why two reports count as one origin; what has none of the known forms stays as it is."""
    for key, form in _EVIDENCE.items():
        found = form.fullmatch(said)
        if found:
            return words.say(key, **found.groupdict())
    return said


def _written(words: Words) -> Callable[[datetime], str]:
    def written(moment: datetime) -> str:
        zone = f" {moment:%Z}" if moment.tzinfo else ""
        return words.moment(moment) + zone

    return written
