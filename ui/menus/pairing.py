"""Putting words of two reports together: first the one passage is taken, then the other."""

from __future__ import annotations

from app.model.one_line import shortened
from app.model.span import Passage
from ui.messages import Message, Offer, native_keys, tr
from ui.operations import alignment
from ui.parts import Parts

_LONGEST = 60  # code points of the first words that are shown while the second are awaited


class Pairing:
    """The first passage is remembered as long as the message bar asks for the second."""

    def __init__(self, parts: Parts) -> None:
        self._parts, self._desk, self._messages = parts, parts.desk, parts.messages
        self._first: Passage | None = None
        self._asked: Message | None = None

    @property
    def _waiting(self) -> bool:
        return self._messages.isVisible() and self._messages.message is self._asked

    def take(self, words: Passage | None) -> None:
        """Remember the words, or put them together with those remembered."""
        if words is None:
            return
        if not self._waiting or self._first is None or self._first.report == words.report:
            self._begin(words)
            return
        first, self._first = self._first, None
        self._messages.dismiss()
        alignment.put_together(self._desk, first, words)

    def _begin(self, words: Passage) -> None:
        self._first = words
        self._parts.page.hide_card()
        report = self._parts.reading.curtain.report(self._desk.session.project, words.report)
        text = tr(
            "Select the words of another report that belong to “{words}”, then press {key} again.",
            words=shortened(words.span.of(report.text), _LONGEST),
            key=native_keys(self._parts.actions["together"].shortcut().toString()),
        )
        self._asked = Message(text, offers=(Offer(tr("Cancel"), self._messages.dismiss),))
        self._desk.say(self._asked)
