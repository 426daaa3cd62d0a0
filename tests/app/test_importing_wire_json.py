"""Wire copy as JSON: ninjs in its three versions, dpa's digitalwires, and files that only look like them."""

from typing import Any

import pytest
from importing_formats import BODY, HEADLINE
from wire_files import CAPTION, NOTE, PICTURE, STORY, TAKEN, digitalwires, encoded, ninjs1, ninjs2, ninjs3

from app.errors import ReadingFailed, TextElsewhere, UnknownFormat
from app.importing.content import Content
from app.importing.reading import read_bytes, read_part
from app.importing.registry import parts_of
from app.model.report import ParagraphKind, Report


def read(value: Any) -> Report:
    return read_bytes(encoded(value), name="wire.json")


def texts(report: Report, kind: ParagraphKind = ParagraphKind.BODY) -> list[str]:
    return [report.text[p.span.start : p.span.end] for p in report.paragraphs if p.kind is kind]


def codes(report: Report) -> list[str]:
    return [notice.code for notice in report.notices]


ITEMS = [ninjs1(), ninjs2(), ninjs3(), digitalwires()]


@pytest.mark.parametrize("item", ITEMS, ids=["ninjs 1", "ninjs 2", "ninjs 3", "digitalwires"])
def test_an_item_is_read_with_all_its_paragraphs(item: dict[str, Any]) -> None:
    report = read(item)
    assert texts(report) == BODY
    assert report.source.headline == HEADLINE
    assert report.source.published is not None
    assert report.source.published.isoformat() == TAKEN


@pytest.mark.parametrize(
    "wrapped",
    [
        [ninjs3()],
        {"data": {"item": ninjs1()}},
        {"data": {"items": [{"item": ninjs1()}]}},
        {"_items": [ninjs2()], "total": 1},
    ],
    ids=["array", "wrapped", "feed", "search"],
)
def test_items_are_found_in_what_services_wrap_around_them(wrapped: Any) -> None:
    assert texts(read(wrapped)) == BODY


def test_several_items_are_offered_one_by_one_and_each_suffices() -> None:
    data = encoded([ninjs1(), ninjs3(uri="urn:x:9", headlines=[{"value": "Calm"}])])
    first, second = parts_of(Content(data, "wire.json"))
    assert [first.title, second.title] == [HEADLINE, "Calm"]
    assert first.published is not None
    assert texts(read_part(second)) == BODY


def test_plain_text_is_read_where_there_is_no_markup() -> None:
    assert texts(read(ninjs1(body_xhtml="", body_text="\n".join(BODY)))) == BODY


def test_a_note_for_editors_is_told_and_is_no_body() -> None:
    report = read(ninjs1(ednote=NOTE))
    assert NOTE not in report.text
    assert NOTE in {part.text for part in report.excluded}


def test_an_embargo_and_a_kill_are_told() -> None:
    assert "embargoed" in codes(read(ninjs1(embargoed="2026-01-14T06:00:00Z")))
    assert "killed" in codes(read(ninjs3(pubStatus="canceled")))
    assert "correction" in codes(read(digitalwires(signal="sig:correction")))


def test_a_picture_beside_a_story_is_a_caption_with_its_credit_apart() -> None:
    report = read(ninjs1(associations={"main": PICTURE}))
    assert texts(report, ParagraphKind.CAPTION) == [CAPTION]
    assert any("Mara Olin" in credit for credit in report.source.credits)


def test_a_description_that_begins_the_story_is_told_once() -> None:
    described = [{"role": "text", "value": BODY[0][:60]}]
    assert texts(read(ninjs3(descriptions=described)), ParagraphKind.STANDFIRST) == []
    described = [{"role": "lead", "value": "The ferry at Dorn takes its place."}]
    assert texts(read(ninjs3(descriptions=described)), ParagraphKind.STANDFIRST) == [described[0]["value"]]


def test_nitf_inside_an_item_is_read() -> None:
    nitf = f"<nitf><body><body.content>{STORY}</body.content></body></nitf>"
    body = [{"contentType": "text/vnd.IPTC.NITF", "value": nitf}]
    assert texts(read(ninjs3(bodies=body))) == BODY


def test_boxes_and_notebook_of_digitalwires_are_told_apart() -> None:
    notebook = {"header_html": "<h3>Notizblock</h3>", "nonpublic_html": "<p>Redaktion: +49 30 1234</p>"}
    links = "<ul><li><a href='https://x.example'>Water levels</a></li></ul>"
    report = read(digitalwires(kicker="Weather", notepad=notebook, linkbox_html=links))
    assert texts(report) == BODY
    assert {"Weather", "Redaktion: +49 30 1234", "Water levels"} <= {part.text for part in report.excluded}
    assert report.source.dateline == "Palk"
    assert report.source.agency == "dpa"


@pytest.mark.parametrize(
    ("item", "found"),
    [
        (ninjs1(type="picture"), "a picture"),
        (ninjs3(type="audio", bodies=[]), "a sound recording"),
        (ninjs3(type="event", bodies=[]), "an event"),
        (digitalwires(article_html=None, associations=[{"type": "image"}]), "a picture"),
        (ninjs3(eventDetails={"dates": []}), "an event"),
        ({"name": "x", "values": [1, 2]}, "a data file"),
    ],
    ids=["picture", "sound", "event", "picture of dpa", "event with a text", "other data"],
)
def test_what_holds_no_text_is_refused_by_what_it_is(item: dict[str, Any], found: str) -> None:
    with pytest.raises(UnknownFormat, match=found):
        read(item)


@pytest.mark.parametrize("renditions", [{"nitf": {"href": "h"}}, [{"name": "nitf", "href": "h"}]])
def test_a_description_whose_text_lies_elsewhere_says_where(renditions: Any) -> None:
    item = {"uri": "u", "headline": "x", "renditions": renditions}
    with pytest.raises(TextElsewhere, match="NITF link"):
        read({"data": {"item": item}})


@pytest.mark.parametrize("renditions", [True, 7, None, "nitf"])
def test_renditions_of_any_shape_do_no_harm(renditions: Any) -> None:
    with pytest.raises(UnknownFormat):
        read({"uri": "u", "headline": "x", "renditions": renditions})


def test_html_without_paragraphs_is_still_html() -> None:
    text = 'Flood <a href="https://x.example">closes</a>\nthe only bridge &amp; the ferry is full.'
    report = read(ninjs1(body_xhtml=text))
    assert texts(report) == ["Flood closes the only bridge & the ferry is full."]


def test_a_stray_bracket_in_html_does_no_harm() -> None:
    assert "The river" in read(ninjs1(body_xhtml=f"{STORY}<p>The river b<ard.</p>")).text


@pytest.mark.parametrize("signal", ["sig:correction", ["correction"], [{"qcode": "sig:correction"}]])
def test_signals_in_arrays_are_told(signal: Any) -> None:
    assert "correction" in codes(read(ninjs3(signals=signal)))


@pytest.mark.parametrize(
    "data",
    [
        b'{"uri": "a", "headline": NaN, "body_text": "x"}',
        b'{"uri": "a", "bodies": ' + b"[" * 100_000,
        b'{"uri": "a", "bodies": "x" ',
        b'{"uri": 1' + b"0" * 5000 + b', "bodies": []}',
    ],
    ids=["not a number", "depth", "torn", "huge number"],
)
def test_broken_json_is_refused(data: bytes) -> None:
    with pytest.raises((ReadingFailed, UnknownFormat), match=r"wire\.json"):
        read_bytes(data, name="wire.json")


def test_halves_of_characters_do_no_harm() -> None:
    broken = encoded(ninjs1()).replace(b"ferryman", b"\\ud83d ferryman")
    assert "\ud83d" not in read_bytes(broken, name="wire.json").text


def test_an_item_with_but_a_description_is_read_as_a_summary() -> None:
    described = [{"role": "text", "value": BODY[0]}]
    report = read(ninjs3(bodies=[], descriptions=described))
    assert texts(report) == [BODY[0]]
    assert "summary_only" in codes(report)
