"""Says what changes where the keyboard is not: findings, marks, messages, a comparison that is done."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.change import Change
from app.model.finding import Finding, MarkKind
from ui.announce import announce
from ui.messages import Message, counted, tr, translated
from ui.models.finding_words import sentence, title
from ui.models.reading import any_finding, is_conflict
from ui.models.row_words import row_name
from ui.parts import Parts
from ui.theme import load_patterns


class Announcer(QObject):
    """Listens to the same values as the display, for those who do not see it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._reading = parts, parts.reading
        self._kinds = parts.reading.kinds
        parts.reading.finding_chosen.connect(self._say_finding)
        parts.reading.kinds_changed.connect(self._say_kinds)
        parts.desk.changed.connect(self._say_compared)
        parts.desk.told.connect(self._say_message)

    def _say_finding(self, finding: Finding | None) -> None:
        comparison = self._parts.desk.session.comparison
        if finding is None or comparison is None:
            return
        number, total = self._reading.place_among(any_finding)
        place = tr("finding {n} of {total}", n=number, total=total)
        words = f"{title(finding)}. {sentence(finding)} {row_name(comparison, finding.row)}, {place}."
        announce(self._parts.page.card, words)

    def _say_kinds(self, kinds: frozenset[MarkKind]) -> None:
        """Name what came and what went."""
        shown, hidden = kinds - self._kinds, self._kinds - kinds
        self._kinds = kinds
        said = [tr("Marks shown: {kinds}.", kinds=_words(shown))] if shown else []
        said += [tr("Marks hidden: {kinds}.", kinds=_words(hidden))] if hidden else []
        announce(self._parts.page.legend, " ".join(said))

    def _say_compared(self, change: Change) -> None:
        if not change.comparison or self._parts.desk.session.comparison is None:
            return
        _, findings = self._reading.place_among(any_finding)
        _, conflicts = self._reading.place_among(is_conflict)
        found = counted(findings, "{n} finding", "{n} findings")
        differing = counted(conflicts, "{n} conflict", "{n} conflicts")
        announce(
            self._parts.status, tr("Compared: {findings}, {conflicts}.", findings=found, conflicts=differing)
        )

    def _say_message(self, message: Message) -> None:
        announce(self._parts.messages, " ".join((message.text, *message.lines)))


def _words(kinds: frozenset[MarkKind]) -> str:
    return ", ".join(translated(load_patterns()[kind].word) for kind in MarkKind if kind in kinds)
