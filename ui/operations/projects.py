"""Beginning, opening, saving projects; taking changes back and making them again."""

from __future__ import annotations

from pathlib import Path

from app.errors import SynopticError
from app.session import Session
from app.storage import SUFFIX
from ui.messages import Message, tr
from ui.operations.desk import Desk


def begin(desk: Desk) -> None:
    """Lay an empty project on the desk; the former one stays on disk."""
    desk.put(Session.new())


def kept(desk: Desk) -> bool:
    """Whether all edits are on disk, here or among the unsaved projects; why not is told."""
    try:
        desk.session.rescue()
    except SynopticError as failure:
        desk.fail(failure)
        return False
    return True


def read_project(desk: Desk, path: Path) -> Session | None:
    """A saved project for any desk; why it cannot be opened is told at this one."""
    try:
        return Session.open(path)
    except SynopticError as failure:
        desk.fail(failure)
        return None


def lay(desk: Desk, session: Session) -> None:
    """Lay an opened project on the desk."""
    desk.put(session)
    if session.read_only:
        name = session.path.name if session.path else tr("The project")
        desk.say(Message(tr("“{name}” can only be read: {why}.", name=name, why=session.read_only_reason)))


def save_as(desk: Desk, path: Path) -> bool:
    """Keep the project in a file of the user's choice."""
    try:
        desk.session.save_as(path)
    except SynopticError as failure:
        desk.fail(failure)
        return False
    return True


def is_project(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX


def undo(desk: Desk) -> None:
    desk.attempt(desk.session.undo)


def redo(desk: Desk) -> None:
    desk.attempt(desk.session.redo)
