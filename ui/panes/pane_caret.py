"""Where the caret goes: by key, word, line and paragraph, in text of either direction."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextLayout

from ui.panes.paragraph_layout import x_of
from ui.panes.report_text import Place, ReportText

_SKIP_WORDS = QTextLayout.CursorMode.SkipWords


@dataclass(frozen=True, slots=True)
class Selection:
    """From where the reader began to where the caret is."""

    anchor: Place
    caret: Place

    @property
    def first(self) -> Place:
        return min(self.anchor, self.caret)

    @property
    def last(self) -> Place:
        return max(self.anchor, self.caret)

    @property
    def empty(self) -> bool:
        return self.anchor == self.caret

    def part(self, paragraph: int, units: int) -> tuple[int, int] | None:
        """What of a paragraph of that many units is selected."""
        if self.empty or not self.first.paragraph <= paragraph <= self.last.paragraph:
            return None
        start = self.first.unit if paragraph == self.first.paragraph else 0
        end = self.last.unit if paragraph == self.last.paragraph else units
        return start, end


START = Selection(Place(0, 0), Place(0, 0))


class CaretMoves:
    """Answers keys with a new selection; up and down keep to the x from which they set out."""

    def __init__(self, text: ReportText) -> None:
        self._text = text
        self._goal: float | None = None

    def by_key(self, event: QKeyEvent, selection: Selection) -> Selection | None:
        """The selection after a key, or None where the key does not move the caret."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return Selection(Place(0, 0), self._text.end_of(len(self._text.paragraphs) - 1))
        self._text.ensure(selection.caret.paragraph)
        to = self._moved(event, selection.caret)
        if to is None:
            return None
        extending = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return Selection(selection.anchor if extending else to, to)

    def forget_goal(self) -> None:
        self._goal = None

    def _moved(self, event: QKeyEvent, place: Place) -> Place | None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._line(place, 1 if key == Qt.Key.Key_Down else -1)
        self._goal = None
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._sideways(place, rightward=key == Qt.Key.Key_Right, by_word=whole)
        if key == Qt.Key.Key_Home:
            return Place(0, 0) if whole else self._edge(place, end=False)
        if key == Qt.Key.Key_End:
            return self._text.end_of(len(self._text.paragraphs) - 1) if whole else self._edge(place, end=True)
        return None

    def _sideways(self, place: Place, *, rightward: bool, by_word: bool) -> Place:
        """At a paragraph's end which way is forward depends on the paragraph's direction, not on the key."""
        paragraph = self._text.paragraphs[place.paragraph]
        layout, forward = paragraph.layout, rightward != paragraph.rtl
        if by_word and forward:
            unit = layout.nextCursorPosition(place.unit, _SKIP_WORDS)
        elif by_word:
            unit = layout.previousCursorPosition(place.unit, _SKIP_WORDS)
        else:
            unit = (layout.rightCursorPosition if rightward else layout.leftCursorPosition)(place.unit)
        if unit != place.unit:
            return Place(place.paragraph, unit)
        return self._beyond(place, 1 if forward else -1)

    def _beyond(self, place: Place, step: int) -> Place:
        index = place.paragraph + step
        if not 0 <= index < len(self._text.paragraphs):
            return place
        return Place(index, 0) if step > 0 else self._text.end_of(index)

    def _edge(self, place: Place, *, end: bool) -> Place:
        layout = self._text.paragraphs[place.paragraph].layout
        line = layout.lineForTextPosition(place.unit)
        if not end:
            return Place(place.paragraph, line.textStart())
        last = line.lineNumber() == layout.lineCount() - 1
        return Place(place.paragraph, line.textStart() + line.textLength() - (0 if last else 1))

    def _line(self, place: Place, step: int) -> Place:
        paragraph = self._text.paragraphs[place.paragraph]
        line = paragraph.layout.lineForTextPosition(place.unit)
        if self._goal is None:
            self._goal = x_of(line, place.unit)
        number, index = line.lineNumber() + step, place.paragraph
        if not 0 <= number < paragraph.layout.lineCount():
            index += step
            if not 0 <= index < len(self._text.paragraphs):
                return place
            self._text.ensure(index)
            paragraph = self._text.paragraphs[index]
            number = 0 if step > 0 else paragraph.layout.lineCount() - 1
        return Place(index, paragraph.caret_at(self._goal, paragraph.baseline(number)))


def word_around(text: ReportText, place: Place) -> Selection:
    """The word at a place."""
    layout = text.paragraphs[place.paragraph].layout
    end = layout.nextCursorPosition(place.unit, _SKIP_WORDS)
    start = layout.previousCursorPosition(min(end, place.unit + 1), _SKIP_WORDS)
    words = text.paragraphs[place.paragraph].text
    offsets = text.paragraphs[place.paragraph].offsets
    while end > start and words[offsets.from_qt(end) - 1].isspace():
        end -= 1
    return Selection(Place(place.paragraph, start), Place(place.paragraph, end))


def paragraph_around(text: ReportText, place: Place) -> Selection:
    """All words of the paragraph at a place."""
    return Selection(Place(place.paragraph, 0), text.end_of(place.paragraph))
