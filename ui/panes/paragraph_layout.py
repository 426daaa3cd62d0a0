"""One paragraph shaped and broken into lines; where a range of its UTF-16 offsets lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from ui.offsets import Offsets
from ui.theme.type import SetType

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words on one line: its line, left and right edge."""

    line: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class _Character:
    start: int
    end: int
    left: float
    right: float
    leftward: bool


class ParagraphLayout:
    """Every line takes the pitch of its type, whatever fallback font it needs: baselines stand level."""

    __slots__ = ("_mixed", "height", "layout", "offsets", "rtl", "text", "type", "width")

    def __init__(self, text: str) -> None:
        self.text, self.offsets = text, Offsets(text)
        self.rtl = _begins_right_to_left(text)
        self._mixed = not text.isascii() and any(bidirectional(char) in _RIGHT_TO_LEFT for char in set(text))
        self.layout = QTextLayout(text)
        self.layout.setCacheEnabled(True)  # draws twice as fast
        self.layout.setTextOption(_option(self.rtl))
        self.type: SetType | None = None
        self.width = self.height = 0.0

    @property
    def units(self) -> int:
        return self.offsets.to_qt(len(self.text))

    @property
    def line_height(self) -> float:
        return self._set_type.pitch

    @property
    def muted(self) -> bool:
        return self._set_type.muted

    def estimate(self, characters_per_line: float, pitch: float) -> None:
        """Guess the height until the lines are broken."""
        self.type, self.width = None, 0.0
        self.height = (len(self.text) // characters_per_line + 1) * pitch

    def break_lines(self, how: SetType, width: float) -> None:
        self.type, self.width, y = how, width, 0.0
        self.layout.setFont(how.font)
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, y + how.ascent - line.ascent()))
            y += how.pitch
        self.layout.endLayout()
        self.height = max(y, how.pitch)

    def pieces(self, start: int, end: int) -> list[Piece]:
        """Where [start, end) lies: a piece a line, more where direction changes, none for trailing spaces."""
        found: list[Piece] = []
        first = self.layout.lineForTextPosition(start)
        if not first.isValid():
            return found
        for number in range(first.lineNumber(), self.layout.lineCount()):
            line = self.layout.lineAt(number)
            low, high = max(line.textStart(), start), min(line.textStart() + line.textLength(), end)
            if line.textStart() >= end:
                break
            if high > low:
                found.extend(Piece(number, left, right) for left, right in self._spans(line, low, high))
        return found

    def box(self, piece: Piece) -> QRectF:
        """The piece's full line height."""
        pitch = self._set_type.pitch
        return QRectF(piece.left, piece.line * pitch, piece.right - piece.left, pitch)

    def baseline(self, line: int) -> float:
        return line * self._set_type.pitch + self._set_type.ascent

    def caret_at(self, x: float, y: float) -> int:
        """The place between characters nearest to a point.

        QTextLine.xToCursor is not asked: on a wrapped right-to-left line it is off by the width of
        the trailing space, and it never stops inside a ligature.
        """
        found = self._nearest(x, y)
        if found is None:
            return 0
        past_middle = x > (found.left + found.right) / 2
        return found.end if past_middle != found.leftward else found.start

    def character_at(self, x: float, y: float) -> int | None:
        """The character under a point."""
        found = self._nearest(x, y)
        inside = found is not None and found.left <= x < found.right and 0 <= y < self.height
        return found.start if found is not None and inside else None

    @property
    def _set_type(self) -> SetType:
        if self.type is None:
            raise RuntimeError("the lines of this paragraph are not broken yet")
        return self.type

    def _spans(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        words = line.naturalTextRect()
        if not self._mixed:
            spans = [(x_of(line, low), x_of(line, high))]
        else:
            spans = _glyph_spans(line, *self._whole_clusters(low, high))
        clipped = ((max(left, words.left()), min(right, words.right())) for left, right in spans)
        return [(left, right) for left, right in clipped if right > left]

    def _whole_clusters(self, low: int, high: int) -> tuple[int, int]:
        """Glyph boxes are wrong inside a cluster such as a joined emoji."""
        while low > 0 and not self.layout.isValidCursorPosition(low):
            low -= 1
        while high < self.units and not self.layout.isValidCursorPosition(high):
            high += 1
        return low, high

    def _nearest(self, x: float, y: float) -> _Character | None:
        count = self.layout.lineCount()
        if not count:
            return None
        line = self.layout.lineAt(max(0, min(count - 1, int(y // self._set_type.pitch))))
        return min(
            self._characters(line), key=lambda char: max(char.left - x, x - char.right, 0.0), default=None
        )

    def _characters(self, line: QTextLine) -> Iterator[_Character]:
        start, stop = line.textStart(), line.textStart() + line.textLength()
        while start < stop:
            end = min(self.layout.nextCursorPosition(start), stop)
            if not self._mixed:
                yield _Character(start, end, x_of(line, start), x_of(line, end), leftward=False)
            elif runs := [
                run for run in line.glyphRuns(start, end - start) if run.boundingRect().width() > 0
            ]:
                ink = runs[0].boundingRect()
                yield _Character(start, end, ink.left(), ink.right(), runs[0].isRightToLeft())
            start = end


def _option(rtl: bool) -> QTextOption:
    """QTextLayout does not turn the alignment round for right-to-left text by itself."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    return option


def _begins_right_to_left(text: str) -> bool:
    strong = (bidirectional(char) for char in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def _glyph_spans(line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
    """QTextLine.cursorToX errs where the direction changes; the boxes of glyph runs do not."""
    boxes = sorted(
        (run.boundingRect().left(), run.boundingRect().right()) for run in line.glyphRuns(low, high - low)
    )
    merged: list[tuple[float, float]] = []
    for left, right in boxes:
        if right <= left:
            continue
        if merged and left <= merged[-1][1] + 1.0:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def x_of(line: QTextLine, unit: int) -> float:
    """Where the caret stands before a unit of a line."""
    return cast("tuple[float, int]", line.cursorToX(unit))[0]
