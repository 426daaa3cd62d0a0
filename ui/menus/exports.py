"""What leaves the window and comes back: exports, printed pages, notes from a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.child_work import Comeback
from ui.dialogs import choosers
from ui.dialogs.printout import Printout
from ui.dialogs.returned_dialog import ReturnedDialog
from ui.language import spoken
from ui.menus.with_help import with_help
from ui.messages import Message, tr
from ui.models.file_names import file_name
from ui.operations import export, printing, taking_back
from ui.operations.printing import PrintFolder
from ui.parts import Parts
from ui.seen import Seen

if TYPE_CHECKING:
    from app.export.outline.options import Orientation, Paper
    from ui.models.export_choice import ExportChoice

# What writes exports is loaded when it is wanted: the window shows without it.


class Exports(QObject):
    """Asks, remembers the answers, and sets the engine to work; all follow the window's blind reading."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk = parts, parts.desk
        self._seen = Seen(parts.desk, parts.reading)

    def ask(self) -> None:
        """Format and options first, then the place."""
        from ui.dialogs.export_dialog import ExportDialog
        from ui.models.export_formats import export_formats
        from ui.models.export_words import Exportable

        there = Exportable.of(self._desk.session.project, self._seen.project.reports)
        dialog = with_help(
            ExportDialog(there, self._recalled(), export_formats(), self._parts.window), self._parts
        )
        dialog.export_wanted.connect(self._keep_and_export)
        dialog.preview_wanted.connect(self._keep_and_preview)
        dialog.open()

    def export_pdf(self) -> None:
        """The PDF as it was chosen last."""
        self._export(replace(self._recalled(), format="pdf"))

    def set_up_pages(self) -> None:
        from ui.dialogs.export_dialog import PageSetupDialog

        dialog = with_help(PageSetupDialog(self._recalled(), self._parts.window), self._parts)
        dialog.export_wanted.connect(self._keep)
        dialog.preview_wanted.connect(self._keep_and_preview)
        dialog.open()

    def preview(self) -> None:
        self._show_pages(self._recalled(), Printout.preview)

    def print_pages(self) -> None:
        self._show_pages(self._recalled(), Printout.ask_and_print)

    def print_worksheet(self) -> None:
        """What is to be verified, on paper, whatever is printed otherwise."""
        from app.export.outline.options import Layout

        self._show_pages(replace(self._recalled(), layout=Layout.WORKSHEET), Printout.ask_and_print)

    def take_back(self) -> None:
        path = choosers.ask_returned(self._parts.window)
        if path is not None:
            taking_back.read(self._desk, path, partial(self.show_returned, path))

    def show_returned(self, path: Path, back: Comeback) -> None:
        if not back.returned:
            words = tr("“{name}” holds no highlight and no comment.", name=path.name)
            self._desk.say(Message(words))
            return
        dialog = with_help(ReturnedDialog(path.name, back, self._parts.window), self._parts)
        dialog.wanted.connect(partial(taking_back.take_over, self._desk, back))
        dialog.open()

    def _keep_and_export(self, choice: ExportChoice) -> None:
        self._keep(choice)
        self._export(choice)

    def _keep_and_preview(self, choice: ExportChoice) -> None:
        self._keep(choice)
        self._show_pages(choice, Printout.preview)

    def _keep(self, choice: ExportChoice) -> None:
        from ui.models.export_choice import kept

        self._parts.preferences.change(export=kept(choice))

    def _recalled(self) -> ExportChoice:
        """What was chosen last; outlets are hidden while they are hidden in the window."""
        from ui.models.export_choice import recalled

        values = self._parts.preferences.values
        return recalled(values.export, blind=self._parts.reading.curtain.drawn, language=spoken())

    def export_notes(self, form: str) -> None:
        """The notes alone, in the format called `form`."""
        path = self._asked(form)
        if path is not None:
            export.export_notes(self._desk, form, path)

    def _export(self, choice: ExportChoice) -> None:
        path = self._asked(choice.format)
        if path is not None:
            export.export(self._desk, choice.format, path, choice.options())

    def _asked(self, form: str) -> Path | None:
        """Where to write a format, from the reader."""
        from ui.models.export_formats import format_called

        called = format_called(form)
        return choosers.ask_export(self._parts.window, self._proposed(called.suffix), called.title)

    def _proposed(self, suffix: str) -> str:
        """A name from the project's, beside its file."""
        path = self._desk.session.path
        name = file_name(self._seen.title(), suffix, otherwise=tr("Comparison"))
        return str(path.parent / name) if path else name

    def _show_pages(self, choice: ExportChoice, show: Callable[[Printout], None]) -> None:
        printing.prepare(self._desk, choice.options(), partial(self._with_pages, choice, show))

    def _with_pages(
        self, choice: ExportChoice, show: Callable[[Printout], None], folder: PrintFolder
    ) -> None:
        window = self._parts.window
        show(Printout(folder, window.windowTitle(), partial(self._set_anew, choice), window))

    def _set_anew(
        self,
        choice: ExportChoice,
        paper: Paper,
        orientation: Orientation,
        take: Callable[[PrintFolder], None],
    ) -> None:
        """The same pages for other paper."""
        choice = replace(choice, paper=paper, orientation=orientation)
        printing.prepare(self._desk, choice.options(), take)
