"""What is opened outside the window lies on this computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.operations.showing import show

ROOT = Path(__file__).parents[2]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(urls.append(url)) or True)
    return urls


def test_a_file_that_is_there_is_opened_as_a_local_file(opened: list[QUrl], tmp_path: Path) -> None:
    (tmp_path / "a #1?.pdf").touch()
    assert show(tmp_path / "a #1?.pdf")
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "a #1?.pdf")]


@pytest.mark.parametrize(
    "address", ["https://example.org/", "http:/example.org", "file://example.org/a", "gone"]
)
def test_addresses_and_what_is_gone_are_not_opened(opened: list[QUrl], address: str) -> None:
    assert not show(Path(address))
    assert opened == []


def test_no_other_module_opens_anything_outside() -> None:
    users = [
        path.relative_to(ROOT).as_posix()
        for folder in ("app", "ui")
        for path in (ROOT / folder).rglob("*.py")
        if any(
            word in path.read_text("utf-8")
            for word in ("QDesktopServices", "openExternalLinks=True", "webbrowser")
        )
    ]
    assert users == ["ui/operations/showing.py"]
