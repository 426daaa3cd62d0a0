"""What a block of a report can be made: another kind of paragraph, or no part of the report."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.model.one_line import shortened
from app.model.report import ParagraphKind, Report
from ui.messages import tr
from ui.models.kind_words import kind_name
from ui.models.label_request import LabelRequest

_WORDS = 40  # code points of a block that name it


class LabelMenu(QMenu):
    """Offers the kinds for one paragraph, or for text that was left out beside it."""

    label_chosen = Signal(int, object)  # paragraph, ParagraphKind
    leaving_out_wanted = Signal(int)  # paragraph
    putting_back_wanted = Signal(int, object)  # index of the excluded block, ParagraphKind

    def __init__(self, report: Report, request: LabelRequest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        if request.paragraph is not None:
            self._offer_paragraph(request.paragraph)
        for index in request.excluded:
            alone = request.paragraph is None
            self._offer_block(index, self if alone else self.addMenu(self._put_back_words(index)))

    def _offer_paragraph(self, index: int) -> None:
        kinds = self.addMenu(tr("&Label As"))
        for kind in ParagraphKind:
            action = kinds.addAction(kind_name(kind), partial(self.label_chosen.emit, index, kind))
            action.setCheckable(True)
            action.setChecked(kind is self._report.paragraphs[index].kind)
        out = self.addAction(tr("Leave &Out"), partial(self.leaving_out_wanted.emit, index))
        out.setEnabled(len(self._report.paragraphs) > 1)

    def _offer_block(self, index: int, menu: QMenu) -> None:
        for kind in ParagraphKind:
            words = tr("Put Back as {kind}", kind=kind_name(kind))
            menu.addAction(words, partial(self.putting_back_wanted.emit, index, kind))

    def _put_back_words(self, index: int) -> str:
        text = self._report.excluded[index].text
        shown = shortened(text, _WORDS)
        return tr("Put Back “{words}”", words=shown.replace("&", "&&"))
