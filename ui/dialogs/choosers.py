"""Asks for files: reports and projects to open, a place to save or export; and before anything is lost."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.messages import tr

_REPORTS = (
    "*.html *.htm *.xhtml *.mht *.mhtml *.txt *.md *.markdown *.docx *.odt *.rtf *.epub *.pdf"
    " *.xml *.nitf *.newsml *.rss *.atom *.json *.eml *.mbox *.msg *.warc *.warc.gz *.wacz"
)


class Losing(Enum):
    """What the reader wants of changes that could not be saved."""

    LOSE = auto()
    SAVE = auto()  # in another place
    STAY = auto()


def ask_reports(parent: QWidget) -> list[Path]:
    kinds = tr("Reports ({patterns})", patterns=_REPORTS)
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, tr("Open Reports"), "", ";;".join((kinds, tr("All files ({patterns})", patterns="*")))
    )
    return [Path(name) for name in chosen]


def ask_project(parent: QWidget) -> Path | None:
    kinds = tr("Synoptic projects ({patterns})", patterns="*.synoptic")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Open Project"), "", kinds)
    return Path(chosen) if chosen else None


def ask_new_version(parent: QWidget) -> Path | None:
    kinds = tr("Reports ({patterns})", patterns=_REPORTS)
    everything = tr("All files ({patterns})", patterns="*")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Load New Version"), "", f"{kinds};;{everything}")
    return Path(chosen) if chosen else None


def ask_notes(parent: QWidget) -> Path | None:
    kinds = tr("Notes ({patterns})", patterns="*.synoptic *.jsonld *.json *.qdpx")
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import Notes"), "", kinds)
    return Path(chosen) if chosen else None


def ask_save_project(parent: QWidget, suggested: str) -> Path | None:
    kinds = tr("Synoptic projects ({patterns})", patterns="*.synoptic")
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save As"), suggested, kinds)
    return _with_suffix(chosen, ".synoptic")


def ask_export(parent: QWidget, suggested: str, kind: str) -> Path | None:
    """Where to write; `kind` names the format in words."""
    suffix = Path(suggested).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Export"), suggested, f"{kind} (*{suffix})")
    return _with_suffix(chosen, suffix)


def ask_returned(parent: QWidget) -> Path | None:
    """The exported PDF that comes back."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, tr("Take Notes Back from PDF"), "", tr("PDF files ({patterns})", patterns="*.pdf")
    )
    return Path(chosen) if chosen else None


def ask_to_lose(parent: QWidget) -> Losing:
    """What becomes of edits that could be kept nowhere; going back is the default."""
    lost = tr("Your latest changes could not be saved. Save them in another place, or they are lost.")
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Changes Not Saved"), lost, parent=parent)
    lose = box.addButton(tr("&Lose Changes"), QMessageBox.ButtonRole.DestructiveRole)
    save = box.addButton(tr("&Save As…"), QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(tr("&Go Back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back)
    box.setEscapeButton(back)
    box.exec()
    if box.clickedButton() is lose:
        return Losing.LOSE
    return Losing.SAVE if box.clickedButton() is save else Losing.STAY


def _with_suffix(chosen: str, suffix: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
