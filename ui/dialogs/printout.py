"""Prints the pages of the exported PDF, or shows them as they will come out of the printer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.preview_dressing import dress
from ui.dialogs.printed_paper import Sheet, put_paper, sheet_of, sheet_on
from ui.messages import tr
from ui.operations.printing import PrintFolder

if TYPE_CHECKING:
    from app.export.outline.options import Orientation, Paper

    Anew = Callable[[Paper, Orientation, Callable[[PrintFolder], None]], None]

_PRINTED_DPI, _PREVIEWED_DPI = 300, 110  # of the preview's pages many lie in memory at once
_PREVIEW_SIZE = (1100, 800)


class Printout(QObject):
    """The pages and the folder they lie in; both are gone once the dialog is closed.

    `anew` sets the same pages for other paper and hands their folder over: the reader may choose it here.
    """

    def __init__(self, folder: PrintFolder, title: str, anew: Anew, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._anew, self._window = anew, window
        self._asked: Sheet | None = None
        self._open = True
        self._hold(folder)
        self.printer = self._made_printer(title)

    def ask_and_print(self) -> None:
        """Ask for printer and pages; print when the reader says so."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._pages))
        dialog.accepted.connect(self.print_chosen)
        dialog.rejected.connect(self.close)
        QDialog.open(dialog)  # Qt's print dialog hides it behind one that wants a receiver

    def preview(self) -> None:
        dialog = QPrintPreviewDialog(self.printer, self._window)
        dialog.setWindowTitle(tr("Print Preview"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(*_PREVIEW_SIZE)
        dress(dialog)
        dialog.paintRequested.connect(partial(self._paint_preview, dialog))
        dialog.finished.connect(self.close)
        dialog.open()

    def print_chosen(self) -> None:
        """Print on the paper that was chosen, with pages set for it."""
        sheet = sheet_on(self.printer)
        if sheet is None or sheet == self._sheet:
            self._print_and_close()
        else:
            self._ask(sheet, self._print_and_close)

    def paint(self, printer: QPrinter) -> None:
        """Draw the wanted pages, each as large as fits on the paper."""
        first, last = printer.fromPage() or 1, printer.toPage() or len(self._pages)
        previewed = printer.paintEngine().type() == QPaintEngine.Type.Picture
        painter = QPainter(printer)
        for page in range(first - 1, min(last, len(self._pages))):
            if page >= first:
                printer.newPage()
            self._draw(painter, page, _fitting(self._pages.size(page), _paper(printer)), previewed=previewed)
        painter.end()

    def close(self) -> None:
        self._open = False
        self._pages.close()
        self._folder.close()
        self.deleteLater()

    def _hold(self, folder: PrintFolder) -> None:
        from app.export.pdf.pages import PdfPages  # what writes exports is loaded when it is wanted

        self._folder, self._pages = folder, PdfPages(folder.pages)
        self._sheet = sheet_of(*self._pages.size(0))

    def _made_printer(self, title: str) -> QPrinter:
        """The usual printer, with the paper that the pages are set for."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        if self._sheet is not None:
            put_paper(printer, self._sheet)
        return printer

    def _paint_preview(self, dialog: QPrintPreviewDialog, printer: QPrinter) -> None:
        """Paint what there is; pages for other paper follow when they are set."""
        sheet = sheet_on(printer)
        shown = dialog.findChild(QPrintPreviewWidget)
        if shown is not None and sheet is not None and sheet not in (self._sheet, self._asked):
            self._ask(sheet, shown.updatePreview)
        self.paint(printer)

    def _ask(self, sheet: Sheet, then: Callable[[], None]) -> None:
        self._asked = sheet
        self._anew(*sheet, partial(self._take, sheet, then))

    def _take(self, sheet: Sheet, then: Callable[[], None], folder: PrintFolder) -> None:
        if not self._open or sheet != self._asked:
            folder.close()
            return
        self._pages.close()
        self._folder.close()
        self._hold(folder)
        self._asked = None
        then()

    def _print_and_close(self) -> None:
        self.paint(self.printer)
        self.close()

    def _draw(self, painter: QPainter, page: int, box: QRectF, *, previewed: bool) -> None:
        picture = self._pages.picture(page, _PREVIEWED_DPI if previewed else _PRINTED_DPI)
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)


def _paper(printer: QPrinter) -> QSizeF:
    return printer.paperRect(QPrinter.Unit.DevicePixel).size()


def _fitting(page: tuple[float, float], paper: QSizeF) -> QRectF:
    """The largest box of the page's shape in the middle of the paper."""
    size = QSizeF(*page).scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2, size.width(), size.height()
    )
