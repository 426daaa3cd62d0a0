"""What the clipboards of browsers and file managers hold."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl

from ui.models.clipboard import pasted

ADDRESS = "https://tide.example/storm"
CF_HTML = f"""Version:0.9
StartHTML:0000000105
EndHTML:0000000200
SourceURL:{ADDRESS}
<html><body><!--StartFragment--><p>Two boats sank.</p><!--EndFragment--></body></html>"""


def held(**formats: bytes) -> QMimeData:
    data = QMimeData()
    data.setText("Two boats sank.")
    for name, value in formats.items():
        data.setData(name, QByteArray(value))
    return data


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("chromium/x-source-url", ADDRESS.encode()),
        ("text/x-moz-url-priv", ADDRESS.encode("utf-16-le") + b"\0\0"),
        ("text/x-moz-url-priv", ADDRESS.encode("utf-16")),
        ("text/html", CF_HTML.encode()),
        ('application/x-qt-windows-mime;value="HTML Format"', CF_HTML.encode()),
    ],
)
def test_the_page_that_words_come_from_is_known(name: str, value: bytes) -> None:
    assert pasted(held(**{name: value})).url == ADDRESS


def test_the_header_of_copied_html_is_no_part_of_it() -> None:
    html = pasted(held(**{"text/html": CF_HTML.encode()})).html
    assert html is not None
    assert html.startswith("<html>")


@pytest.mark.parametrize("value", [b"file:///etc/hosts", b"javascript:alert(1)", b"https://a b", b""])
def test_what_is_no_address_of_a_page_is_not_taken_for_one(value: bytes) -> None:
    assert pasted(held(**{"chromium/x-source-url": value})).url is None


def test_files_go_before_their_names(tmp_path: Path) -> None:
    data = held()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl(ADDRESS)])
    assert pasted(data).files == (tmp_path / "a.txt",)


def test_a_link_alone_is_told_from_words() -> None:
    data = QMimeData()
    data.setText(f" {ADDRESS}\n")
    assert pasted(data).only_address
    assert not pasted(held()).only_address


def test_nothing_is_nothing() -> None:
    assert pasted(QMimeData()).empty
    assert not pasted(held()).empty
