"""Prints the pages of the exported PDF, or shows them as they will come out of the printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.preview_dressing import dress
from ui.messages import tr
from ui.operations.printing import PrintFolder

_PRINTED_DPI, _PREVIEWED_DPI = 300, 110  # of the preview's pages many lie in memory at once
_PREVIEW_SIZE = (1100, 800)


class Printout(QObject):
    """The pages and the folder they lie in; both are gone once the dialog is closed."""

    def __init__(self, folder: PrintFolder, title: str, window: QWidget | None = None) -> None:
        from app.export.pdf.pages import PdfPages  # what writes exports is loaded when it is wanted

        super().__init__(window)
        self._folder, self._pages, self._window = folder, PdfPages(folder.pages), window
        self.printer = self._made_printer(title)

    def ask_and_print(self) -> None:
        """Ask for printer and pages; print when the reader says so."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setWindowTitle(tr("Print"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, len(self._pages))
        dialog.accepted.connect(self._print)
        dialog.finished.connect(self.close)
        QDialog.open(dialog)  # Qt's print dialog hides it behind one that wants a receiver

    def preview(self) -> None:
        dialog = QPrintPreviewDialog(self.printer, self._window)
        dialog.setWindowTitle(tr("Print Preview"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(*_PREVIEW_SIZE)
        dress(dialog)
        dialog.paintRequested.connect(self.paint)
        dialog.finished.connect(self.close)
        dialog.open()

    def _print(self) -> None:
        self.paint(self.printer)

    def _made_printer(self, title: str) -> QPrinter:
        """The usual printer, with paper lying as the pages do."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(0, 0, 0, 0))
        width, height = self._pages.size(0)
        lying = width > height
        printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        )
        return printer

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
        self._pages.close()
        self._folder.close()
        self.deleteLater()

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
