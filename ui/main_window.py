"""The window: puts its parts together, takes what is dropped on it, remembers its shape."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.settings import Settings
from ui.actions import Actions
from ui.announcer import Announcer
from ui.bridge import Engine
from ui.child_work import Held
from ui.display import Display
from ui.docking import Docking, Panels
from ui.house import House
from ui.jobs import Job, JobRunner
from ui.menus import (
    columns_menu,
    edit_menu,
    file_menu,
    findings_menu,
    go_menu,
    help_menu,
    notes_menu,
    view_menu,
)
from ui.messages import tr
from ui.models.clipboard import pasted
from ui.models.reading import Reading
from ui.notes_display import NotesDisplay
from ui.operations import reports
from ui.operations.desk import Desk
from ui.panels.card_foot import CardActions
from ui.panels.findings_panel import FindingsPanel
from ui.panels.ledger_panel import LedgerPanel
from ui.panels.message_bar import MessageBar
from ui.panels.notes_panel import NotesPanel
from ui.panels.reports_panel import ReportsPanel
from ui.panels.status_line import StatusLine
from ui.panels.tool_bar import ToolBar
from ui.panels.welcome_page import WelcomeActions, WelcomePage
from ui.panels.worksheet_panel import WorksheetPanel
from ui.parts import Parts
from ui.reading_page import ReadingPage
from ui.recent import recent_paths, recent_project
from ui.requests import Requests
from ui.tab_ring import step
from ui.wardrobe import Wardrobe

FIRST_SIZE = (1440, 900)
_MENUS = (file_menu, edit_menu, view_menu, columns_menu, go_menu, findings_menu, notes_menu, help_menu)


class MainWindow(QMainWindow):
    """One project at a time. Start it with `show()`; `open_files` takes reports and a project.

    Windows of one `house` share preferences and engine; without one a window has its own.
    """

    closed = Signal()

    def __init__(self, house: House | None = None) -> None:
        super().__init__()
        self._house = house or House(self)
        self.resize(*FIRST_SIZE)
        self.setAcceptDrops(True)
        self.setUnifiedTitleAndToolBarOnMac(True)
        self._runner = JobRunner(self)
        self.engine = Engine(self._runner, self._house.processes)
        self._desk = Desk(self.engine, self)
        self._preferences = self._house.preferences
        self._house.enter(self, self._desk)
        self._wardrobe = Wardrobe(self)
        self._wardrobe.dress(self._preferences.values.theme)
        self._shown_recent: tuple[str, ...] = ()
        self.parts = self._build()
        self._arrange()
        self.file_menu = self._fill_menus()
        Display(self.parts)
        NotesDisplay(self.parts)
        Requests(self.parts)
        Announcer(self.parts)
        self.parts.welcome.recent_chosen.connect(self._open_recent)
        self.parts.desk.opened.connect(self._show_recent)
        self._preferences.changed.connect(self._follow_recent)
        self._preferences.failed.connect(self._desk.fail)
        self.parts.docking.restore(self.parts.preferences.values.geometry)
        QTimer.singleShot(0, self, self._begin)

    def open_files(self, paths: list[Path]) -> None:
        self.file_menu.open_files(paths)

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is under way."""
        return any(job.title for job in self._runner.running())

    def open_sample(self) -> None:
        reports.open_sample(self.parts.desk)

    def focusNextPrevChild(self, forward: bool) -> bool:
        stop = step(self, 1 if forward else -1)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not pasted(event.mimeData()).empty:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.file_menu.take(pasted(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isHidden():  # closed already
            return
        if (focus := self.focusWidget()) is not None:
            focus.clearFocus()  # what is still being typed is handed over
        if not self.file_menu.may_leave():
            event.ignore()
            return
        self.parts.preferences.change(geometry=self.parts.docking.shape())
        self.hide()
        self.parts.desk.clear()
        self.engine.close()
        self._house.leave(self)
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> Parts:
        actions = Actions(self)
        actions.fill(self.menuBar(), tuple(module.menu() for module in _MENUS))
        panels = Panels(
            reports=ReportsPanel(actions["open_reports"], self),
            findings=FindingsPanel(self),
            notes=NotesPanel(self),
            ledger=LedgerPanel(self),
            worksheet=WorksheetPanel(actions["print_worksheet"], self),
        )
        return Parts(
            window=self,
            house=self._house,
            actions=actions,
            desk=self._desk,
            reading=Reading(self),
            preferences=self._preferences,
            tool_bar=ToolBar(self),
            messages=MessageBar(self),
            stack=QStackedWidget(self),
            welcome=WelcomePage(_welcome_actions(actions), self),
            page=ReadingPage(_card_actions(actions), self),
            panels=panels,
            status=StatusLine(self._runner, self),
            wardrobe=self._wardrobe,
            docking=Docking(self, panels, actions),
        )

    def _arrange(self) -> None:
        parts = self.parts
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.messages)
        column.addWidget(parts.stack, 1)
        parts.stack.addWidget(parts.welcome)
        parts.stack.addWidget(parts.page)
        self.setCentralWidget(centre)
        self.addToolBar(parts.tool_bar)
        self.setStatusBar(parts.status)
        self._fill_tool_bar()
        parts.page.legend.follow(parts.actions["previous_conflict"], parts.actions["next_conflict"])

    def _fill_tool_bar(self) -> None:
        bar, actions = self.parts.tool_bar, self.parts.actions
        bar.add_left("sidebar", tr("Reports"), actions["panel_reports"])
        bar.add_left("back", tr("Back"), actions["back"])
        bar.add_left("forward", tr("Forward"), actions["forward"])
        actions["linear_review"].setIconText(tr("Review"))  # the bar has to fit small windows
        bar.add_modes(actions["aligned"], actions["as_written"], actions["linear_review"])
        bar.add_search()
        bar.add_right("eye", tr("Clean text"), actions["clean"])
        bar.add_right("note", tr("Notes"), actions["panel_notes"])
        bar.add_right("export", tr("Export"), actions["export"])
        bar.add_right("bottom-panel", tr("Ledger"), actions["panel_ledger"])
        bar.add_right("right-panel", tr("Findings"), actions["panel_findings"])

    def _fill_menus(self) -> file_menu.FileMenu:
        parts, bind = self.parts, self.parts.actions.bind
        opening = file_menu.FileMenu(parts)
        bind(file_menu.menu(), opening)
        bind(edit_menu.menu(), edit_menu.EditMenu(parts))
        bind(view_menu.menu(), view_menu.ViewMenu(parts))
        bind(columns_menu.menu(), columns_menu.ColumnsMenu(parts))
        bind(go_menu.menu(), go_menu.GoMenu(parts))
        bind(findings_menu.menu(), findings_menu.FindingsMenu(parts))
        bind(notes_menu.menu(), notes_menu.NotesMenu(parts))
        bind(help_menu.menu(), help_menu.HelpMenu(parts))
        return opening

    def _open_recent(self, path: str) -> None:
        self.open_files([Path(path)])

    def _begin(self) -> None:
        """What can wait until the window is seen; one closed before that needs nothing any more."""
        if self.isHidden():
            return
        self._show_recent()
        self.engine.warm_up()

    def _follow_recent(self, values: Settings) -> None:
        if values.recent != self._shown_recent and self.isVisible():
            self._show_recent()

    def _show_recent(self) -> None:
        self._shown_recent = self.parts.preferences.values.recent
        paths = recent_paths(self.parts.preferences.values)
        self.engine.look_into(Job("", done=self._list_recent), paths)

    def _list_recent(self, projects: tuple[Held, ...]) -> None:
        self.parts.welcome.show_recent([recent_project(held) for held in projects])


def _card_actions(actions: Actions) -> CardActions:
    return CardActions(
        accept=actions["accept"],
        reject=actions["reject"],
        note=actions["note"],
        apart=actions["apart"],
        together=actions["together"],
        next_conflict=actions["next_conflict"],
    )


def _welcome_actions(actions: Actions) -> WelcomeActions:
    return WelcomeActions(
        open_reports=actions["open_reports"],
        paste=actions["paste"],
        sample=actions["sample"],
        help=actions["help"],
        shortcuts=actions["shortcuts"],
    )
