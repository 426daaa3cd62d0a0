"""Pages saved as one message: the page in it is read, its address is kept."""

import importing_formats as formats
import pytest

from app.errors import NoArticle, ReadingFailed, TooLarge
from app.importing import read_bytes
from app.importing.web import mhtml


def test_the_address_in_the_headers_is_the_source() -> None:
    assert read_bytes(formats.as_mhtml(), name="a.mhtml").source.url == formats.ADDRESS


def test_a_saved_message_without_a_page_has_no_article() -> None:
    message = formats.as_mhtml().replace(b"text/html", b"text/css")
    with pytest.raises(NoArticle):
        read_bytes(message, name="a.mhtml")


def test_an_encoding_that_nobody_knows_is_guessed() -> None:
    message = formats.as_mhtml().replace(b'charset="utf-8"', b'charset="x-klingon"')
    assert "“We heard the ice" in read_bytes(message, name="a.mhtml").text


@pytest.mark.parametrize(
    "parts",
    [
        b"\n--b\n\nx" * 3_000,
        b"".join(
            b"\n--b%d\ncontent-type: multipart/mixed; boundary=b%d\n" % (i, i + 1) for i in range(3_000)
        ),
    ],
    ids=["many", "nested"],
)
def test_a_message_of_absurdly_many_parts_is_refused(parts: bytes) -> None:
    with pytest.raises(ReadingFailed, match="more parts"):
        read_bytes(b'Content-Type: multipart/related; boundary="b"\n' + parts, name="a.mhtml")


def test_a_saved_page_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mhtml, "MAX_BYTES", 100)
    with pytest.raises(TooLarge):
        read_bytes(formats.as_mhtml(), name="a.mhtml")
