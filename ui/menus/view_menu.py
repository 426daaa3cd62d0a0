"""View: the two ways to read, marks, text size, theme, panels."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction

from app.model.finding import Finding, MarkKind
from app.settings import Settings, Theme
from ui.actions import Command, Menu, Need
from ui.messages import tr
from ui.models.zoom import LARGEST, SMALLEST, STEP
from ui.panes.synoptic_view import Mode, TextLook
from ui.parts import Parts


def menu() -> Menu:
    def mode(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.REPORTS, choice="mode")

    def zoom(name: str, text: str, tip: str, key: str) -> Command:
        return Command(name, text, tip, key, Need.REPORTS)

    return Menu(
        "view",
        tr("&View"),
        (
            mode("aligned", tr("&Aligned"), tr("What belongs together stands side by side"), "Ctrl+Alt+1"),
            mode("as_written", tr("As &Written"), tr("Each report in its own order"), "Ctrl+Alt+2"),
            mode(
                "linear_review",
                tr("Linear Re&view"),
                tr("The findings row by row, as one list"),
                "Ctrl+Alt+4",
            ),
            Command(
                "scroll_together",
                tr("&Scroll Together"),
                tr("All columns follow the one you scroll"),
                "Ctrl+Alt+3",
                Need.REPORTS,
                checkable=True,
            ),
            None,
            _marks(),
            Command("clean", tr("&Clean Text"), tr("Hide all marks"), "F4", Need.REPORTS, checkable=True),
            Command(
                "blind",
                tr("Bli&nd Reading"),
                tr("Hide which outlet each report comes from"),
                "Ctrl+Shift+B",
                Need.REPORTS,
                checkable=True,
            ),
            Command(
                "left_out",
                tr("&Left-out Text"),
                tr("Show what of the files is no part of the reports, where it stood"),
                "Ctrl+Shift+L",
                Need.REPORTS,
                checkable=True,
            ),
            None,
            zoom("zoom_in", tr("Zoom &In"), tr("Larger text"), "Ctrl++"),
            zoom("zoom_out", tr("Zoom &Out"), tr("Smaller text"), "Ctrl+-"),
            zoom("zoom_reset", tr("&Reset Zoom"), tr("Text at its usual size"), "Ctrl+0"),
            None,
            _themes(),
            _panels(),
            _tables(),
            Command("full_screen", tr("&Full Screen"), tr("Use the whole screen"), "F11", checkable=True),
        ),
    )


def _marks() -> Menu:
    def mark(kind: MarkKind, text: str, tip: str, key: str) -> Command:
        name = f"mark_{kind}"
        return Command(name, text, tip, key, Need.REPORTS, checkable=True, slot="mark", data=kind)

    return Menu(
        "marks",
        tr("&Marks"),
        (
            mark(MarkKind.AGREE, tr("&Agree"), tr("Mark what several reports tell alike"), "Ctrl+1"),
            mark(MarkKind.DIFFER, tr("&Differ"), tr("Mark what reports tell differently"), "Ctrl+2"),
            mark(
                MarkKind.UNCONFIRMED,
                tr("&Unconfirmed"),
                tr("Mark what is said not to be confirmed"),
                "Ctrl+3",
            ),
            mark(MarkKind.ONLY_HERE, tr("&Only Here"), tr("Mark what no other report tells"), "Ctrl+4"),
            mark(MarkKind.PROJECTION, tr("&Projections"), tr("Mark plans, threats and forecasts"), "Ctrl+5"),
        ),
    )


def _themes() -> Menu:
    def theme(which: Theme, text: str, tip: str, key: str) -> Command:
        return Command(f"theme_{which}", text, tip, key, choice="theme", slot="theme", data=which)

    return Menu(
        "themes",
        tr("&Theme"),
        (
            theme(
                Theme.SYSTEM,
                tr("As the &System"),
                tr("Follow the system's light or dark setting"),
                "Ctrl+T, S",
            ),
            theme(Theme.LIGHT, tr("&Light"), tr("Dark text on a light page"), "Ctrl+T, L"),
            theme(Theme.DARK, tr("&Dark"), tr("Light text on a dark page"), "Ctrl+T, D"),
            theme(Theme.HIGH_CONTRAST, tr("High &Contrast"), tr("White on black, strong lines"), "Ctrl+T, C"),
        ),
    )


def _panels() -> Menu:
    def panel(name: str, text: str, tip: str, key: str) -> Command:
        return Command(f"panel_{name}", text, tip, key, Need.REPORTS, checkable=True, slot="panel", data=name)

    return Menu(
        "panels",
        tr("&Panels"),
        (
            panel("reports", tr("&Reports"), tr("Show the list of reports"), "F5"),
            panel("findings", tr("&Findings"), tr("Show the list of findings"), "F6"),
            panel("notes", tr("&Notes"), tr("Show your notes"), "F7"),
            panel("ledger", tr("&Ledger"), tr("Show the tables across all reports"), "F9"),
            panel("worksheet", tr("&Worksheet"), tr("Show all that is to be verified"), "Ctrl+Alt+W"),
        ),
    )


def _tables() -> Menu:
    def table(name: str, text: str, tip: str, key: str) -> Command:
        return Command(f"table_{name}", text, tip, key, Need.REPORTS, slot="table", data=name)

    return Menu(
        "tables",
        tr("Ta&bles"),
        (
            table("figures", tr("Fi&gures"), tr("What the reports count, date and price"), "Alt+1"),
            table("quotes", tr("&Quotes"), tr("How each report brings the same words"), "Alt+2"),
            table("drift", tr("&Drift"), tr("What one asserts and another credits or hedges"), "Alt+3"),
            table("sources", tr("&Sources"), tr("Who is cited, with how many words"), "Alt+4"),
            table("names", tr("&Names"), tr("What each report calls people and bodies"), "Alt+5"),
            table("order", tr("&Order"), tr("How high each report tells a thing"), "Alt+6"),
            table("updates", tr("&Updates"), tr("What a later version changes"), "Alt+7"),
        ),
    )


class ViewMenu(QObject):
    """What the entries do, by their slots' names."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._view = parts, parts.page.view
        self._actions, self._reading = parts.actions, parts.reading
        tables = {str(action.data()): action for action in parts.actions.menus["tables"].actions()}
        parts.panels.ledger.follow(tables)
        self._mode = Mode.AS_WRITTEN if parts.preferences.values.as_written else Mode.ALIGNED
        self._actions[self._mode].setChecked(True)
        self._view.set_mode(self._mode)
        parts.page.review.chosen.connect(self._reading.choose)
        parts.page.review.go_wanted.connect(self._go_from_review)
        self._reading.went.connect(self._leave_review)
        self._actions["scroll_together"].setChecked(True)
        self._reading.curtain_changed.connect(self._actions["blind"].setChecked)
        self._reading.set_blind(parts.preferences.values.blind)
        self._reading.kinds_changed.connect(self._show_kinds)
        parts.page.legend.kind_switched.connect(self._switch)
        parts.preferences.changed.connect(self._follow)
        self._theme = parts.preferences.values.theme
        self._follow(parts.preferences.values)
        self._show_kinds(self._reading.kinds)

    def aligned(self) -> None:
        self._read(Mode.ALIGNED)

    def as_written(self) -> None:
        self._read(Mode.AS_WRITTEN)

    def linear_review(self) -> None:
        self._parts.page.show_review(True)

    def scroll_together(self, on: bool) -> None:
        self._view.set_scroll_together(on)

    def mark(self, on: bool) -> None:
        self._switch(_data(self.sender()), on)

    def clean(self, on: bool) -> None:
        kinds = frozenset() if on else self._reading.kinds
        self._view.set_visible_kinds(kinds)
        self._parts.page.legend.set_kinds(kinds)
        self._parts.page.hide_card()

    def blind(self, on: bool) -> None:
        self._reading.set_blind(on)
        self._parts.preferences.change(blind=on)

    def left_out(self, on: bool) -> None:
        self._view.set_left_out(on)

    def zoom_in(self) -> None:
        self._zoom(self._parts.preferences.values.zoom + STEP)

    def zoom_out(self) -> None:
        self._zoom(self._parts.preferences.values.zoom - STEP)

    def zoom_reset(self) -> None:
        self._zoom(100)

    def theme(self) -> None:
        self._parts.preferences.change(theme=Theme(_data(self.sender())))

    def panel(self, on: bool) -> None:
        self._parts.docking.set_open(_data(self.sender()), on)

    def table(self) -> None:
        self._parts.docking.set_open("ledger", on=True)
        self._parts.panels.ledger.turn_to(_data(self.sender()))

    def full_screen(self, on: bool) -> None:
        window = self._parts.window
        window.setWindowState(
            window.windowState() | Qt.WindowState.WindowFullScreen
            if on
            else window.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def _switch(self, kind: str, on: bool) -> None:
        hidden = set(MarkKind) - self._reading.kinds
        hidden = hidden - {MarkKind(kind)} if on else hidden | {MarkKind(kind)}
        self._parts.preferences.change(hidden_kinds=tuple(sorted(str(kind) for kind in hidden)))

    def _show_kinds(self, kinds: frozenset[MarkKind]) -> None:
        for kind in MarkKind:
            self._actions[f"mark_{kind}"].setChecked(kind in kinds)
        self._actions["clean"].setChecked(False)
        self._parts.page.legend.set_kinds(kinds)
        self._view.set_visible_kinds(kinds)

    def _read(self, mode: Mode) -> None:
        self._mode = mode
        self._parts.page.show_review(False)
        self._view.set_mode(mode)
        self._parts.preferences.change(as_written=mode is Mode.AS_WRITTEN)

    def _leave_review(self) -> None:
        """Show the reports as they were read last."""
        if self._parts.page.reviewing:
            self._actions[self._mode].trigger()

    def _go_from_review(self, finding: Finding) -> None:
        self._leave_review()
        self._reading.choose(finding)

    def _zoom(self, percent: int) -> None:
        self._parts.preferences.change(zoom=max(SMALLEST, min(LARGEST, percent)))

    def _follow(self, values: Settings) -> None:
        """Bring the window level with the settings, whoever changed them."""
        if values.theme != self._theme:
            self._theme = values.theme
            self._parts.wardrobe.dress(values.theme)
        self._actions[f"theme_{values.theme}"].setChecked(True)
        hidden = {MarkKind(kind) for kind in values.hidden_kinds if kind in set(MarkKind)}
        self._reading.set_kinds(frozenset(MarkKind) - hidden)
        width, collapsed = values.column_width / 100, values.collapses_gaps
        self._view.set_look(TextLook(values.zoom / 100, values.density, values.font, width, collapsed))
        self._parts.status.set_fact("zoom", tr("{n} %", n=values.zoom))


def _data(sender: QObject | None) -> str:
    assert isinstance(sender, QAction)
    return str(sender.data())
