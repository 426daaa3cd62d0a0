"""Paints one report's column: rules and gaps, then each paragraph in sight with its marks and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.panes.gap_cell import paint_gap
from ui.panes.left_out import paint_left_out
from ui.panes.mark_paint import MarkPainter
from ui.panes.measures import Measures
from ui.panes.note_grips import paint_grips
from ui.panes.tags import paint_tag
from ui.panes.values import Mode

if TYPE_CHECKING:
    from ui.panes.report_pane import ReportPane

_CARET = 2


def paint_pane(pane: ReportPane, painter: QPainter, clip: QRectF) -> None:
    """Everything inside `clip`; the painter's origin is the pane's top left."""
    painter.fillRect(clip, pane.theme.role("paper"))
    if pane.measures is None:
        return
    if pane.measures.mode is Mode.ALIGNED:
        _paint_rows(pane, painter, clip, pane.measures)
    for block, top in pane.left_out_blocks():
        if top <= clip.bottom() and top + block.height >= clip.top():
            paint_left_out(painter, block, top, pane.measures, pane.theme)
    for index, top in pane.visible(clip.top(), clip.bottom()):
        pane.text.ensure(index)
        _paint_paragraph(pane, painter, index, top, clip)
    paint_grips(pane, painter)


def _paint_rows(pane: ReportPane, painter: QPainter, clip: QRectF, measures: Measures) -> None:
    rule, edges = pane.theme.role("rule"), pane.place.edges
    for row in pane.place.rows(clip.top(), clip.bottom()):
        foot = edges[row + 1] - pane.place.offset - 1
        painter.fillRect(QRectF(clip.left(), foot, clip.width(), 1), rule)
    if pane.column > 0:
        painter.fillRect(QRectF(0, clip.top(), 1, clip.height()), rule)
    if pane.afloat:
        painter.fillRect(QRectF(pane.width() - 1, clip.top(), 1, clip.height()), pane.theme.role("edge"))
    for row, gap in pane.gaps(clip.top(), clip.bottom()):
        paint_gap(painter, gap, measures, pane.theme, under_pointer=row == pane.link_under_pointer)


def _paint_paragraph(pane: ReportPane, painter: QPainter, index: int, top: float, clip: QRectF) -> None:
    measures = pane.measures
    if measures is None:
        return
    tag = pane.tags.get(index)
    if tag is not None:
        paint_tag(painter, tag, QPointF(measures.text_left, top - measures.tag_height), measures, pane.theme)
    painter.save()
    painter.translate(measures.text_left, top)
    layout, shapes = pane.text.paragraphs[index], pane.marks.shapes(index)
    marks = MarkPainter(painter, layout, pane.theme, measures)
    marks.notes(shapes.tints)
    _paint_chosen(pane, marks, index)
    marks.underlines(shapes.underlines)
    painter.setPen(pane.theme.role("ink_muted" if layout.muted else "ink"))
    layout.layout.draw(painter, QPointF(0, 0), [], clip.translated(-measures.text_left, -top))
    _paint_caret(pane, painter, index)
    marks.glyphs(shapes.glyphs, pane.marks.selected_id)
    marks.bars(shapes.bars)
    marks.markers(shapes.markers)
    painter.restore()


def _paint_chosen(pane: ReportPane, marks: MarkPainter, index: int) -> None:
    """What is tinted for the moment: the finding under the pointer, the selected one, selected words."""
    marks.tint(pane.marks.hovered(index))
    selected = pane.marks.selected(index)
    marks.tint(selected)
    if pane.focus_outlined and pane.marks.first_selected() == (index, selected[0] if selected else None):
        marks.outline(selected[0])
    part = pane.selection.part(index, pane.text.paragraphs[index].units)
    if part is not None:
        marks.selection(*part)


def _paint_caret(pane: ReportPane, painter: QPainter, index: int) -> None:
    """Only for those who read by keyboard: a caret in text that cannot be edited puzzles the others."""
    caret = pane.selection.caret
    if pane.caret_shown and pane.hasFocus() and caret.paragraph == index:
        pane.text.paragraphs[index].layout.drawCursor(painter, QPointF(0, 0), caret.unit, _CARET)
