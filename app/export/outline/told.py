"""What the engine tells of a report in codes, in the words of the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app import notices
from app.export.outline.words import Words
from app.model.reason import Reason


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


def evidence(said: Reason, words: Words) -> str:
    """Why two reports count as one origin."""
    return words.say(said.code, **dict(said.params))


def _written(words: Words) -> Callable[[datetime], str]:
    def written(moment: datetime) -> str:
        zone = f" {moment:%Z}" if moment.tzinfo else ""
        return words.moment(moment) + zone

    return written
