"""NITF: heads, paragraphs and notes of a single story, in whatever dialect an agency sends it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from importing_texts import FOURTH, LEAD, SECOND, THIRD, body, excluded, notices, texts

from app.errors import NoArticle, ReadingFailed, SynopticError
from app.importing import read_bytes
from app.model.report import ParagraphKind, Report

HEADLINE = "Flood closes the only bridge at Palk"
NAMESPACE = 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'
STORY = "".join(f"<p>{text}</p>" for text in (LEAD, SECOND, THIRD))


def nitf(
    content: str = STORY, *, head: str = "", heads: str = "", end: str = "", attributes: str = ""
) -> str:
    return (
        f"<nitf {attributes}><head>{head}</head><body><body.head><hedline><hl1>{HEADLINE}</hl1></hedline>"
        f"{heads}</body.head><body.content>{content}</body.content><body.end>{end}</body.end></body></nitf>"
    )


def read(text: str, encoding: str = "utf-8") -> Report:
    return read_bytes(text.encode(encoding), name="a.xml")


def test_headline_and_paragraphs_are_read() -> None:
    report = read(nitf())
    assert report.source.headline == HEADLINE
    assert body(report) == [LEAD, SECOND, THIRD]
    assert report.media_type == "application/nitf+xml"


@pytest.mark.parametrize(
    "text",
    [
        nitf(attributes=NAMESPACE),
        "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-2.dtd'>" + nitf(),
        "<?xml version='1.0'?><!-- sent by a desk --><!DOCTYPE nitf [<!ENTITY x 'y'>]>" + nitf(),
        '<n:nitf xmlns:n="urn:x">' + nitf().removeprefix("<nitf >").removesuffix("</nitf>") + "</n:nitf>",
    ],
)
def test_neither_namespace_nor_doctype_matters(text: str) -> None:
    assert body(read(text)) == [LEAD, SECOND, THIRD]


def test_words_after_inline_elements_are_kept() -> None:
    inline = "<p>The <org>water board</org> of <location>Palk<i>, Dorn</i></location> said <em>no</em>.</p>"
    report = read(
        nitf(STORY + inline).replace(
            HEADLINE, "Flood at <location>Palk</location> closes <b>bridge</b>, again"
        )
    )
    assert body(report)[-1] == "The water board of Palk, Dorn said no."
    assert report.source.headline == "Flood at Palk closes bridge, again"


def test_a_line_break_in_a_headline_parts_its_words() -> None:
    assert read(nitf().replace(HEADLINE, "Flood at Palk<br/>bridge closed")).source.headline == (
        "Flood at Palk bridge closed"
    )


def test_an_abstract_is_the_standfirst_and_its_repetition_is_marked() -> None:
    report = read(nitf(heads=f"<abstract><p>{LEAD}</p></abstract>"))
    assert texts(report, ParagraphKind.STANDFIRST) == [LEAD]
    assert body(report) == [LEAD, SECOND, THIRD]
    assert report.paragraphs[1].repeats == 2


def test_a_second_headline_that_repeats_the_first_is_dropped() -> None:
    repeated = nitf().replace("</hl1>", f"</hl1><hl2>{HEADLINE}</hl2>")
    assert [p.kind for p in read(repeated).paragraphs].count(ParagraphKind.HEADLINE) == 1
    assert texts(read(repeated), ParagraphKind.STANDFIRST) == []
    other = nitf().replace("</hl1>", "</hl1><hl2>Two farmers taken off a roof</hl2>")
    assert texts(read(other), ParagraphKind.STANDFIRST) == ["Two farmers taken off a roof"]


def test_second_headlines_in_the_body_are_crossheads() -> None:
    report = read(
        nitf(f"<p>{LEAD}</p><hl2>The river</hl2><p>{SECOND}</p><hl2>{HEADLINE}</hl2><p>{THIRD}</p>")
    )
    assert texts(report, ParagraphKind.CROSSHEAD) == ["The river"]
    without_heads = f"<nitf><body><body.content><hl2>The river</hl2>{STORY}</body.content></body></nitf>"
    assert texts(read(without_heads), ParagraphKind.CROSSHEAD) == ["The river"]


@pytest.mark.parametrize(
    ("byline", "names", "agency"),
    [
        ("By <person>Mira Tolle</person>", ("Mira Tolle",), None),
        ("By Mira Tolle, <byttl>Political Correspondent</byttl>", ("Mira Tolle",), None),
        ("By Mira Tolle <byttl>Associated Press</byttl>", ("Mira Tolle",), "AP"),
        ("Mira Tolle and Tom Arl in Dorn", ("Mira Tolle", "Tom Arl"), None),
        ("By <person>Mira Tolle</person> and <person>Tom Arl</person>", ("Mira Tolle", "Tom Arl"), None),
        ("NTB-AFP-DPA", (), "NTB"),
        ("TT", (), "TT"),
    ],
)
def test_bylines_give_people_and_agencies(byline: str, names: tuple[str, ...], agency: str | None) -> None:
    source = read(nitf(heads=f"<byline>{byline}</byline>")).source
    assert (source.byline, source.agency) == (names, agency)


def test_a_byline_is_listed_as_printed() -> None:
    report = read(nitf(heads="<byline>By Mira Tolle<byttl>Farm Editor</byttl></byline>"))
    assert ("By Mira Tolle Farm Editor", "byline") in excluded(report)


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("<location>Palk, Dorn</location>, <story.date>Jan. 13</story.date> (AP)", "Palk, Dorn"),
        ("PALK, Dorn (AP) --", "PALK, Dorn"),
        ("Palk", "Palk"),
        ("Palk (dpa/lno) -", "Palk"),
    ],
)
def test_a_dateline_gives_the_place(dateline: str, place: str) -> None:
    assert read(nitf(heads=f"<dateline>{dateline}</dateline>")).source.dateline == place


def test_the_agency_is_the_one_that_distributes() -> None:
    report = read(nitf(heads="<distributor><org>NTB</org></distributor>"))
    assert report.source.agency == "NTB"
    assert report.source.credits == ("NTB",)


def test_the_outlet_is_the_publication_unless_it_is_an_agency() -> None:
    assert read(nitf(head='<pubdata name="The Dorn Post"/>')).source.outlet == "The Dorn Post"
    agency = read(nitf(head='<pubdata name="Dorn Press Agency"/>')).source
    assert (agency.outlet, agency.agency) == (None, "Dorn Press Agency")


@pytest.mark.parametrize(
    ("norm", "moment"),
    [
        ("20260113T180501+0100", datetime(2026, 1, 13, 18, 5, 1, tzinfo=timezone(timedelta(hours=1)))),
        ("20260113T180501Z", datetime(2026, 1, 13, 18, 5, 1, tzinfo=UTC)),
        ("2026-01-13T18:05:01", datetime(2026, 1, 13, 18, 5, 1)),
        ("20260113", datetime(2026, 1, 13)),
    ],
)
def test_times_have_a_zone_only_where_the_file_names_one(norm: str, moment: datetime) -> None:
    published = read(nitf(head=f'<docdata><date.issue norm="{norm}"/></docdata>')).source.published
    assert published == moment
    assert published.tzinfo == moment.tzinfo


def test_metadata_give_slug_urgency_language_and_address() -> None:
    head = (
        '<docdata><urgency ed-urg="3"/><du-key key="palk-flood" version="2"/></docdata>'
        '<pubdata ex-ref="https://dornpost.example/flood"/><revision-history norm="20260114T080000Z"/>'
    )
    source = read(nitf(head=head, attributes='baselang="nb-NO"')).source
    assert (source.slug, source.urgency, source.language) == ("palk-flood", 3, "nb")
    assert source.url == "https://dornpost.example/flood"
    assert source.updated == datetime(2026, 1, 14, 8, tzinfo=UTC)


def test_an_urgency_that_is_no_number_is_left_out() -> None:
    assert read(nitf(head='<docdata><urgency ed-urg="²"/></docdata>')).source.urgency is None


def test_lists_quotes_and_tables_keep_their_kinds() -> None:
    content = (
        f"{STORY}<ul><li>The bridge</li><li><p>The ferry</p></li></ul>"
        "<bq><block><p>We heard the ice.</p></block></bq>"
        "<nitf-table><table><tr><td>Palk</td><td><p>2</p><p>metres</p></td></tr></table></nitf-table>"
    )
    report = read(nitf(content))
    assert texts(report, ParagraphKind.LIST) == ["The bridge", "The ferry", "Palk 2 metres"]
    assert texts(report, ParagraphKind.QUOTE) == ["We heard the ice."]


def test_a_line_of_speech_in_a_paragraph_is_no_list() -> None:
    assert (
        body(read(nitf(f"{STORY}<p>– We heard the ice, she said.</p>")))[-1]
        == "– We heard the ice, she said."
    )


def test_a_caption_keeps_its_credit_apart() -> None:
    media = (
        '<media media-type="image"><media-reference source="a.jpg">a.jpg</media-reference>'
        "<media-caption><p>The bridge at <b>Palk</b>.</p></media-caption>"
        "<media-producer>Mira Tolle/NTB</media-producer></media>"
    )
    report = read(nitf(STORY + media))
    assert texts(report, ParagraphKind.CAPTION) == ["The bridge at Palk."]
    assert report.source.credits == ("Mira Tolle/NTB",)
    assert "a.jpg" not in report.text


def test_lines_of_a_preformatted_body_become_paragraphs() -> None:
    assert body(read(nitf(f"<pre>{LEAD}\n\n{SECOND}\n\n{THIRD}</pre>"))) == [LEAD, SECOND, THIRD]
    assert body(read(nitf(f"{LEAD}\n\n{SECOND}"))) == [LEAD, SECOND]


def test_notes_and_sign_offs_are_never_body() -> None:
    heads = "<note><body.content><p>Eds: CORRECTS the name of the river.</p></body.content></note>"
    content = f"{STORY}<p>mt-ta/sl</p><p>(©NTB)</p>"
    report = read(nitf(content, heads=heads, end="<tagline>desk@dornpost.example</tagline>"))
    assert body(report) == [LEAD, SECOND, THIRD]
    notes = [text for text, reason in excluded(report) if reason == "note"]
    assert notes[0] == "Eds: CORRECTS the name of the river."
    assert set(notes) >= {"mt-ta/sl", "(©NTB)", "desk@dornpost.example"}
    assert notices(report) == ["correction"]


def test_all_below_the_notebook_is_for_editors_only() -> None:
    content = f"{STORY}<hl2># Notizblock</hl2><p>{FOURTH}</p>"
    report = read(nitf(content))
    assert body(report) == [LEAD, SECOND, THIRD]
    assert (FOURTH, "note") in excluded(report)


def test_an_embargo_is_read_and_warned_of() -> None:
    head = '<docdata management-status="embargoed"><date.release norm="20260114T060000Z"/></docdata>'
    report = read(nitf(head=head))
    assert report.source.embargo == datetime(2026, 1, 14, 6, tzinfo=UTC)
    assert [(n.code, n.get("until")) for n in report.notices] == [("embargoed", "2026-01-14T06:00:00+00:00")]


@pytest.mark.parametrize("status", ["canceled", "Withheld", "EMBARGOED"])
def test_a_status_other_than_usable_is_told(status: str) -> None:
    expected = {"canceled": "killed", "Withheld": "withheld", "EMBARGOED": "embargoed"}[status]
    assert notices(read(nitf(head=f'<docdata management-status="{status}"/>'))) == [expected]


def test_a_file_in_latin_1_is_decoded_as_it_declares() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>' + nitf(
        f"{STORY}<p>Zoë paid £5 – no more, she said.</p>"
    )
    report = read(text, "cp1252")
    assert body(report)[-1] == "Zoë paid £5 – no more, she said."
    assert notices(report) == []


def test_named_entities_need_no_declaration() -> None:
    report = read(nitf(f"{STORY}<p>Farms&nbsp;&amp; forests&mdash;Palk &lt;upper&gt; caf&eacute;.</p>"))
    assert body(report)[-1] == "Farms & forests—Palk <upper> café."


def test_entities_that_a_file_declares_are_not_expanded() -> None:
    evil = "<!DOCTYPE nitf [<!ENTITY secret SYSTEM 'file:///etc/hostname'>]>"
    report = read(evil + nitf(f"{STORY}<p>The mayor &secret; resigned on Monday.</p>"))
    assert body(report)[-1] == "The mayor resigned on Monday."


def test_a_story_without_words_is_refused() -> None:
    with pytest.raises(NoArticle):
        read(nitf("<p/><p> </p>"))
    with pytest.raises(NoArticle):
        read(nitf("<media><media-caption>The bridge at Palk.</media-caption></media>"))


def test_broken_xml_is_refused() -> None:
    with pytest.raises(ReadingFailed):
        read(nitf()[:-9])


def test_words_in_elements_that_nobody_knows_are_kept() -> None:
    assert " ".join(body(read(nitf(f"<odd>{LEAD} </odd><odd>{SECOND}</odd>")))) == f"{LEAD} {SECOND}"


def test_many_comments_above_a_file_do_not_slow_it_down() -> None:
    assert body(read("<!-- sent by a desk -->" * 600 + nitf())) == [LEAD, SECOND, THIRD]
    with pytest.raises(SynopticError):
        read("<?desk?>" * 600 + "<newsItem/>")
