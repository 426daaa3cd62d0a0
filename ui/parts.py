"""The parts of one window, as its menus speak to them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui.actions import Actions
from ui.docking import Docking, Panels
from ui.house import House
from ui.models.reading import Reading
from ui.operations.desk import Desk
from ui.operations.preferences import Preferences
from ui.panels.message_bar import MessageBar
from ui.panels.status_line import StatusLine
from ui.panels.tool_bar import ToolBar
from ui.panels.welcome_page import WelcomePage
from ui.reading_page import ReadingPage
from ui.wardrobe import Wardrobe


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything a window is made of."""

    window: QMainWindow
    house: House
    actions: Actions
    desk: Desk
    reading: Reading
    preferences: Preferences
    tool_bar: ToolBar
    messages: MessageBar
    stack: QStackedWidget
    welcome: WelcomePage
    page: ReadingPage
    panels: Panels
    status: StatusLine
    wardrobe: Wardrobe
    docking: Docking
