"""XML that was made to attack: it is refused in words, or read without obeying it."""

import time
from pathlib import Path

import pytest

from app.errors import ReadingFailed, TooLarge
from app.importing import safe_xml
from app.importing.safe_xml import local_name, parse_xml

LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
BLOW_UP = f'<!DOCTYPE r [<!ENTITY big "{"x" * 50_000}">]><r>{"&big;" * 50_000}</r>'


def words_of(text: str) -> str:
    return "".join(parse_xml(text, name="a.xml").itertext())


def test_entities_of_html_are_read_without_being_declared() -> None:
    assert words_of("<p>a&nbsp;b &eacute;t&eacute; &amp;nbsp; &lt;</p>") == "a\u00a0b été &nbsp; <"


def test_an_entity_that_stands_for_markup_makes_none() -> None:
    assert words_of("<p>1 &LT; 2 &AMP; 3</p>") == "1 < 2 & 3"


def test_a_declared_encoding_does_not_spoil_decoded_text() -> None:
    assert words_of('<?xml version="1.0" encoding="iso-8859-1"?><p>Köln</p>') == "Köln"


def test_a_document_type_without_malice_is_read() -> None:
    assert words_of('<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>Flood</nitf>') == "Flood"


def test_no_file_is_read_for_an_entity(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("sesame", "utf-8")
    declared = f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert "sesame" not in words_of(f"{declared}<r>a &x;</r>")


@pytest.mark.parametrize(
    "text",
    [
        f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]><r a="&l9;">&l9;</r>',
        BLOW_UP,
        "<r>" + "<d>" * 100_000,
        "<r><p>Flood</r>",
        "no XML at all",
        "",
    ],
    ids=["laughs", "blow-up", "depth", "broken", "text", "empty"],
)
def test_hostile_or_broken_xml_is_refused_at_once(text: str) -> None:
    started = time.monotonic()
    with pytest.raises(ReadingFailed, match=r"a\.xml"):
        parse_xml(text, name="a.xml")
    assert time.monotonic() - started < 2


def test_too_much_xml_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_xml, "MAX_CHARACTERS", 100)
    with pytest.raises(TooLarge):
        parse_xml(f"<p>{'x' * 100}</p>", name="a.xml")


def test_an_element_is_known_without_its_namespace() -> None:
    assert local_name(parse_xml('<n:item xmlns:n="urn:n"/>', name="a.xml")) == "item"
