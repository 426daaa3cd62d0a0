"""File: opening, pasting, saving, exporting, leaving."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication

from ui.actions import Command, Menu, Need
from ui.dialogs import choosers
from ui.dialogs.choosers import Losing
from ui.dialogs.parts_dialog import PartsDialog
from ui.menus.exports import Exports
from ui.menus.with_help import with_help
from ui.messages import Message, tr
from ui.models.choice import Choice
from ui.models.clipboard import Pasted, pasted
from ui.operations import exchange, projects, reports
from ui.parts import Parts


def menu() -> Menu:
    return Menu(
        "file",
        tr("&File"),
        (
            Command("new", tr("&New Comparison"), tr("Start an empty comparison"), "Ctrl+N"),
            Command(
                "new_window",
                tr("New &Window"),
                tr("Read another comparison in its own window"),
                "Ctrl+Shift+N",
            ),
            Command(
                "open_reports", tr("&Open Reports…"), tr("Open saved reports from this computer"), "Ctrl+O"
            ),
            Command("open_project", tr("Open &Project…"), tr("Open a saved comparison"), "Ctrl+Shift+O"),
            Menu("recent", tr("Open &Recent")),
            Command(
                "paste", tr("Pas&te Report"), tr("Add the text or the files on the clipboard"), "Ctrl+Shift+V"
            ),
            Command("sample", tr("Open &Sample Comparison"), tr("Four invented reports"), "Ctrl+Alt+O"),
            None,
            Command(
                "save_as", tr("Save &As…"), tr("Keep the project in a file"), "Ctrl+Shift+S", Need.REPORTS
            ),
            Command(
                "import_notes",
                tr("I&mport Notes…"),
                tr("Put the notes of another reader or program beside your own"),
                "Ctrl+Alt+I",
                Need.REPORTS,
            ),
            _export_notes_menu(),
            Command(
                "export",
                tr("&Export…"),
                tr("Write pages, tables or data for others"),
                "Ctrl+Shift+E",
                Need.COMPARISON,
            ),
            Command(
                "export_pdf",
                tr("Annotated P&DF…"),
                tr("Write the PDF with the options chosen last"),
                "Ctrl+E",
                Need.COMPARISON,
            ),
            Command(
                "take_back",
                tr("Take Notes &Back from PDF…"),
                tr("Take over what others marked in an exported PDF"),
                "Ctrl+Alt+E",
                Need.REPORTS,
            ),
            None,
            Command(
                "page_setup",
                tr("Pa&ge Setup…"),
                tr("Layout, paper and contents of printed pages"),
                "Ctrl+Shift+P",
                Need.COMPARISON,
            ),
            Command(
                "print_preview",
                tr("Print Pre&view…"),
                tr("See the pages as they will be printed"),
                "Ctrl+Alt+P",
                Need.COMPARISON,
            ),
            Command("print_pages", tr("Pr&int…"), tr("Print the annotated pages"), "Ctrl+P", Need.COMPARISON),
            None,
            Command("close", tr("&Close"), tr("Close this window"), "Ctrl+W"),
            Command("quit", tr("&Quit"), tr("Quit Synoptic"), "Ctrl+Q"),
        ),
    )


def _export_notes_menu() -> Menu:
    return Menu("export_notes", tr("Export Notes"), _export_notes())


def _export_notes() -> tuple[Command, ...]:
    def entry(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.NOTES)

    return (
        entry(
            "export_notes_json",
            tr("&Notes (Web Annotation)…"),
            tr("Write your notes as JSON-LD, for other readers of Synoptic and other programs"),
            "Ctrl+Shift+5",
        ),
        entry(
            "export_qdpx",
            tr("Notes (REFI-&QDA)…"),
            tr("Write reports, tags and notes for programs of qualitative analysis"),
            "Ctrl+Shift+6",
        ),
        entry(
            "export_notes_csv", tr("Notes (&Table, CSV)…"), tr("Write a row for each passage"), "Ctrl+Shift+7"
        ),
    )


class FileMenu(QObject):
    """What the entries do, by their names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._desk = parts, parts.desk
        self.exports = Exports(parts)
        self._recent = parts.actions.menus["recent"]
        self._recent.aboutToShow.connect(self._list_recent)
        self._recent.triggered.connect(self._open_recent)
        self._desk.choice_wanted.connect(self._ask_parts)
        self._desk.elsewhere_wanted.connect(self.save_as)

    def may_leave(self) -> bool:
        """Whether the project can be put away: nothing of it is lost, or the reader lets it go."""
        if projects.kept(self._desk):
            return True
        answer = choosers.ask_to_lose(self._parts.window)
        return self._saved_elsewhere() if answer is Losing.SAVE else answer is Losing.LOSE

    def new(self) -> None:
        if self.may_leave():
            projects.begin(self._desk)

    def new_window(self) -> None:
        self._parts.house.window_wanted.emit(None)

    def open_reports(self) -> None:
        chosen = choosers.ask_reports(self._parts.window)
        if chosen:
            self.open_files(chosen)

    def open_project(self) -> None:
        chosen = choosers.ask_project(self._parts.window)
        if chosen:
            self.open_files([chosen])

    def open_files(self, paths: list[Path]) -> None:
        """A project takes the desk if that is empty, else a window of its own; reports are added."""
        wanted = [path for path in paths if projects.is_project(path)]
        for path in wanted:
            self._open_project(path)
        others = [path for path in paths if path not in wanted]
        if others:
            reports.open_reports(self._desk, others)

    def paste(self) -> None:
        self.take(pasted(QGuiApplication.clipboard().mimeData()))

    def take(self, what: Pasted) -> None:
        """Open files and add words, whether they were pasted or dropped."""
        if what.files:
            self.open_files(list(what.files))
        elif what.empty:
            self._desk.say(
                Message(tr("There is no text on the clipboard. Copy a report and paste it again."))
            )
        elif what.only_address:
            self._desk.say(
                Message(tr("Synoptic never goes online. Open the page in your browser and copy its text."))
            )
        else:
            reports.paste(self._desk, what)

    def sample(self) -> None:
        if not self.may_leave():
            return
        if self._desk.session.project.reports:
            projects.begin(self._desk)
        reports.open_sample(self._desk)

    def save_as(self) -> None:
        self._saved_elsewhere()

    def export(self) -> None:
        self.exports.ask()

    def export_pdf(self) -> None:
        self.exports.export_pdf()

    def take_back(self) -> None:
        self.exports.take_back()

    def page_setup(self) -> None:
        self.exports.set_up_pages()

    def export_notes_json(self) -> None:
        self.exports.export_notes("notes_json")

    def export_qdpx(self) -> None:
        self.exports.export_notes("qdpx")

    def export_notes_csv(self) -> None:
        self.exports.export_notes("csv_notes")

    def import_notes(self) -> None:
        path = choosers.ask_notes(self._parts.window)
        if path is not None:
            self._parts.docking.set_open("notes", on=True)
            exchange.take_notes(self._desk, path)

    def print_preview(self) -> None:
        self.exports.preview()

    def print_pages(self) -> None:
        self.exports.print_pages()

    def close(self) -> None:
        self._parts.window.close()

    def quit(self) -> None:
        QGuiApplication.instance().closeAllWindows()  # type: ignore[union-attr]

    def _ask_parts(self, choice: Choice) -> None:
        dialog = with_help(PartsDialog(choice, self._parts.window), self._parts)
        dialog.chosen.connect(choice.take)
        dialog.open()

    def _open_project(self, path: Path) -> None:
        elsewhere = self._parts.house.desk_with(path)
        if elsewhere is not None:
            window, desk = elsewhere
            window.raise_()
            window.activateWindow()
            desk.say(Message(tr("“{name}” is open here already.", name=path.name)))
            return
        session = projects.read_project(self._desk, path)
        if session is None:
            return
        self._parts.preferences.remember(path)
        if self._desk.session.project.reports:
            self._parts.house.window_wanted.emit(session)
        else:
            projects.lay(self._desk, session)

    def _saved_elsewhere(self) -> bool:
        """Ask for a place and save there; whether that was done."""
        path = choosers.ask_save_project(self._parts.window, self._suggested(".synoptic"))
        if path is None or not projects.save_as(self._desk, path):
            return False
        self._parts.preferences.remember(path)
        self._unsay_failure()
        return True

    def _unsay_failure(self) -> None:
        """What was told of changes not saved holds no longer."""
        messages = self._parts.messages
        if any(offer.act == self._desk.want_elsewhere for offer in messages.message.offers):
            messages.dismiss()

    def _suggested(self, suffix: str) -> str:
        session = self._desk.session
        if session.path is not None:
            return str(session.path.with_suffix(suffix))
        return tr("Comparison") + suffix

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._parts.preferences.values.recent:
            self._recent.addAction(Path(path).name).setData(path)
        if self._recent.isEmpty():
            self._recent.addAction(tr("Nothing yet")).setEnabled(False)

    def _open_recent(self, action: QAction) -> None:
        self.open_files([Path(action.data())])
