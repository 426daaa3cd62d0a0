"""What of a file is no part of the report: shown on request, dimmed, where it stood, with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from app.model.report import Excluded, ParagraphKind, Report
from ui.messages import tr
from ui.models import notice_words
from ui.panes.measures import Measures
from ui.panes.paragraph_layout import ParagraphLayout
from ui.theme import Theme
from ui.theme.type import SMALL, ui_font

MOST_SHOWN = 300  # code points of a block: menus and lists of links would push the report out of sight
_LABEL, _INSET, _BASELINE = 18.0, 6.0, 12.0  # px: the line with the reason, around the words in their box
_APART = 8.0


@dataclass(slots=True)
class LeftOutBlock:
    """One excluded block: its index in the report, its words broken into lines."""

    index: int
    reason: str
    layout: ParagraphLayout

    @property
    def height(self) -> float:
        return _LABEL + self.layout.height + 2 * _INSET


class LeftOut:
    """The blocks of one report by the paragraph they stand at; laid out only once they are shown."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._last = len(report.paragraphs) - 1
        self._shown = False
        self._measures: Measures | None = None
        self._above: dict[int, list[LeftOutBlock]] = {}
        self._below: list[LeftOutBlock] = []

    @property
    def shown(self) -> bool:
        return self._shown

    def show(self, shown: bool) -> None:
        self._shown = shown
        self._lay_out()

    def set_measures(self, measures: Measures) -> None:
        self._measures = measures
        self._lay_out()

    def beside(self, paragraph: int) -> tuple[int, ...]:
        """The blocks that stand at a paragraph, by their index in the report."""
        below = self._below if paragraph == self._last else []
        return tuple(block.index for block in (*self._above.get(paragraph, ()), *below) if self._shown)

    def above(self, paragraph: int) -> float:
        """The room that is needed above a paragraph."""
        return _room(self._above.get(paragraph, ())) if self._shown else 0.0

    def below(self, paragraph: int) -> float:
        return _room(self._below) if self._shown and paragraph == self._last else 0.0

    def placed(self, starts: Sequence[float], ends: Sequence[float]) -> Iterator[tuple[LeftOutBlock, float]]:
        """Each block with its top; paragraphs begin, with their tags, at `starts` and end at `ends`."""
        if not self._shown:
            return
        for paragraph, blocks in self._above.items():
            yield from _stacked(blocks, starts[paragraph] - _room(blocks))
        yield from _stacked(self._below, ends[self._last] + _APART)

    def _lay_out(self) -> None:
        if not self._shown or self._measures is None:
            return
        if not self._above and not self._below:
            for index, excluded in enumerate(self._report.excluded):
                self._beside(excluded).append(_block(index, excluded))
        how = self._measures.types[ParagraphKind.CAPTION]
        for block in (*self._below, *chain(*self._above.values())):
            block.layout.break_lines(how, self._measures.text_width)

    def _beside(self, block: Excluded) -> list[LeftOutBlock]:
        if block.before is None or block.before > self._last:
            return self._below
        return self._above.setdefault(block.before, [])


def block_box(block: LeftOutBlock, top: float, measures: Measures) -> QRectF:
    """The box of a block whose room begins at `top`, in the column's coordinates."""
    left = measures.text_left - _INSET
    return QRectF(left, top, measures.text_width + 2 * _INSET, block.height)


def paint_left_out(
    painter: QPainter, block: LeftOutBlock, top: float, measures: Measures, theme: Theme
) -> None:
    box, muted = block_box(block, top, measures), theme.role("ink_muted")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.role("rule_strong") if theme.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(theme.role("gap"))
    painter.drawRoundedRect(box, 4.0, 4.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    font = ui_font(SMALL, QFont.Weight.Medium)
    words = tr("Left out: {reason}", reason=block.reason)
    painter.setFont(font)
    painter.setPen(muted)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, measures.text_width)
    painter.drawText(QPointF(measures.text_left, top + _INSET + _BASELINE), shown)
    block.layout.layout.draw(painter, QPointF(measures.text_left, top + _INSET + _LABEL))


def _block(index: int, block: Excluded) -> LeftOutBlock:
    words = block.text if len(block.text) <= MOST_SHOWN else f"{block.text[:MOST_SHOWN]}…"
    return LeftOutBlock(index, notice_words.left_out(block.reason), ParagraphLayout(words))


def _room(blocks: Sequence[LeftOutBlock]) -> float:
    return sum(block.height + _APART for block in blocks)


def _stacked(blocks: Sequence[LeftOutBlock], top: float) -> Iterator[tuple[LeftOutBlock, float]]:
    for block in blocks:
        yield block, top
        top += block.height + _APART
