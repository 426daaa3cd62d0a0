"""Seven-bit wire copy: IPTC 7901 and ANPA 1312."""

import pytest
from importing_formats import BODY, HEADLINE
from wire_files import anpa, iptc7901

from app.errors import NoArticle
from app.importing.content import Content
from app.importing.reading import read_bytes, read_part
from app.importing.registry import parts_of
from app.model.report import ParagraphKind, Report

NOTEBOOK = "\r\n# dpa-Notizblock\r\n\r\n## Redaktionelle Hinweise\r\n- Ring the water board on Thursday\r\n"


def read(data: bytes) -> Report:
    return read_bytes(data, name="message.txt")


def body(report: Report) -> list[str]:
    kinds = (ParagraphKind.BODY,)
    return [report.text[p.span.start : p.span.end] for p in report.paragraphs if p.kind in kinds]


def test_wrapped_lines_of_iptc_7901_are_paragraphs_again() -> None:
    report = read(iptc7901())
    assert body(report) == [f"Palk (dpa) - {BODY[0]}", *BODY[1:]]
    assert report.source.headline == HEADLINE
    assert report.source.agency == "dpa"
    assert report.source.dateline == "Palk"
    assert report.source.urgency == 3


def test_a_headline_of_two_lines_is_one() -> None:
    long = "EXTRA: Flood closes the only bridge at Palk and the school stays closed until Friday"
    assert read(iptc7901(headline=long)).source.headline == long


def test_the_notebook_is_never_body() -> None:
    report = read(iptc7901(notebook=NOTEBOOK))
    assert "water board on Thursday" not in report.text
    assert any("water board on Thursday" in part.text for part in report.excluded)


def test_messages_in_one_file_are_offered_one_by_one() -> None:
    parts = parts_of(Content(iptc7901() + iptc7901(headline="Calm on the river"), "wire.txt"))
    assert [part.title for part in parts] == [HEADLINE, "Calm on the river"]
    assert read_part(parts[1]).source.headline == "Calm on the river"


def test_paragraphs_of_anpa_begin_with_a_tab() -> None:
    report = read(anpa())
    assert body(report) == BODY
    assert report.source.headline == HEADLINE
    assert report.source.slug == "BC-Flood-Bridge, 1st Ld-Writethru,0123"
    assert report.source.urgency == 1
    assert {"writethru", "lead"} & {notice.code for notice in report.notices}


def test_heads_of_anpa_are_told_apart() -> None:
    lines = (
        "Eds: Updates with quotes. With AP Photos.<",
        "AP Photo NY101, NY102<",
        "By MARA OLIN=",
        "Associated Press=",
    )
    heads = "".join(f"^{line}\n" for line in lines)
    report = read(anpa(heads=heads))
    assert body(report) == BODY
    assert report.source.agency == "AP"
    assert [name.casefold() for name in report.source.byline] == ["mara olin"]
    assert any("Updates with quotes" in part.text for part in report.excluded)


def test_quotes_and_dashes_of_seven_bits_are_written_out() -> None:
    text = read(
        anpa(["``We saw it,'' said the ferryman _ a man of forty years on the river, he added."])
    ).text
    assert "“We saw it,” said the ferryman — a man" in text


def test_an_alert_that_is_but_a_headline_is_refused() -> None:
    with pytest.raises(NoArticle):
        read(anpa([]))


def test_messages_of_anpa_are_offered_one_by_one() -> None:
    parts = parts_of(Content(anpa() + anpa(BODY[1:]), "wire.txt"))
    assert [part.title for part in parts] == [HEADLINE, HEADLINE]
    assert body(read_part(parts[1])) == BODY[1:]


def test_when_a_message_was_sent_is_read_off_its_end() -> None:
    assert [str(read(data).source.published) for data in (iptc7901(), anpa())] == ["2026-01-13 18:05:00"] * 2


def test_short_copy_is_joined_though_few_lines_tell_how_it_was_wrapped() -> None:
    assert body(read(iptc7901(BODY[:1]))) == [f"Palk (dpa) - {BODY[0]}"]


def test_a_message_without_its_end_does_not_swallow_the_next() -> None:
    parts = parts_of(Content(iptc7901().replace(b"\x03", b"") + iptc7901(headline="Calm"), "wire.txt"))
    assert [part.title for part in parts] == [HEADLINE, "Calm"]


def test_letters_of_western_europe_are_right() -> None:
    assert (
        "Brücke"
        in read(iptc7901(["Die Brücke bei Palk ist seit Dienstag gesperrt, sagte der Bürgermeister."])).text
    )


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
@pytest.mark.parametrize("data", [iptc7901(), anpa()], ids=["7901", "anpa"])
def test_a_torn_message_is_read_as_far_as_it_goes(data: bytes, share: float) -> None:
    assert read(data[: int(len(data) * share)]).text.strip()
