"""NewsML 1.2 and NewsML-G2: the story in its wrapping, in each agency's dialect, and what is no story."""

from datetime import UTC, datetime

import pytest
from importing_texts import FOURTH, LEAD, SECOND, THIRD, body, excluded, notices, texts

from app.errors import UnknownFormat
from app.importing import read_bytes
from app.importing.content import Content
from app.importing.reading import read_part
from app.importing.registry import parts_of
from app.model.report import ParagraphKind, Report

HEADLINE = "Flood closes the only bridge at Palk"
NAR, XHTML = "http://iptc.org/std/nar/2006-10-01/", "http://www.w3.org/1999/xhtml"
NITF = "http://iptc.org/std/NITF/2006-10-18/"
PHOTO = (
    "<NewsComponent><NewsLines><HeadLine>Bridge</HeadLine><ByLine>Tom Arl</ByLine></NewsLines><ContentItem>"
    "<MediaType FormalName='Photo'/><DataContent>x</DataContent></ContentItem></NewsComponent>"
)
STORY = "".join(f"<p>{text}</p>" for text in (LEAD, SECOND, THIRD))


def inline(content: str, contenttype: str = "application/xhtml+xml") -> str:
    return f'<inlineXML contenttype="{contenttype}">{content}</inlineXML>'


def item(content: str, *, meta: str = "", about: str = "", kind: str = "text", guid: str = "tag:1") -> str:
    return (
        f'<newsItem xmlns="{NAR}" guid="{guid}"><itemMeta><itemClass qcode="ninat:{kind}"/>{meta}</itemMeta>'
        f"<contentMeta><headline>{HEADLINE}</headline>{about}</contentMeta>"
        f"<contentSet>{content}</contentSet></newsItem>"
    )


def page(content: str = STORY, namespace: str = XHTML) -> str:
    named = f' xmlns="{namespace}"' if namespace is not None else ""
    return f"<html{named}><head><title>{HEADLINE}</title></head><body>{content}</body></html>"


def message(*items: str) -> str:
    return f'<newsMessage xmlns="{NAR}"><header/><itemSet>{"".join(items)}</itemSet></newsMessage>'


def read(text: str, encoding: str = "utf-8") -> Report:
    return read_bytes(text.encode(encoding), name="a.xml")


@pytest.mark.parametrize(
    ("content", "contenttype"),
    [
        (page(), "application/xhtml+xml"),
        (page(), "application/xhtml+html"),
        (page(namespace=NAR), "xhtml/xml"),
        (page(namespace=""), "text/html"),
        (
            f'<nitf xmlns="{NITF}"><body><body.content>{STORY}</body.content></body></nitf>',
            "application/nitf+xml",
        ),
        (
            f"<nitf><body><body.content><block>{STORY}</block></body.content></body></nitf>",
            "application/nitf+xml",
        ),
        (f'<div xmlns="{XHTML}"><h1>{HEADLINE}</h1>{STORY}</div>', ""),
        (STORY, ""),
    ],
)
def test_the_body_is_found_whatever_its_type_and_namespace(content: str, contenttype: str) -> None:
    report = read(item(inline(content, contenttype)))
    assert report.source.headline == HEADLINE
    assert body(report) == [LEAD, SECOND, THIRD]
    assert len(report.paragraphs) == 4


@pytest.mark.parametrize(
    "data",
    [
        f"<inlineData contenttype='text/html'>{STORY.replace('<', '&lt;')}</inlineData>",
        f"<inlineData contenttype='text/html'><![CDATA[<html><body>{STORY}</body></html>]]></inlineData>",
        f"<inlineData contenttype='text/plain'>{LEAD}\n\n{SECOND}\n\n{THIRD}</inlineData>",
        f"<inlineData>{LEAD}\n{SECOND}\n{THIRD}</inlineData>",
    ],
)
def test_text_and_escaped_html_are_read(data: str) -> None:
    assert body(read(item(data))) == [LEAD, SECOND, THIRD]


def test_of_several_renditions_the_best_marked_up_is_read_once() -> None:
    plain = f"<inlineData contenttype='text/plain'>{LEAD} {SECOND}</inlineData>"
    assert body(read(item(plain + inline(page())))) == [LEAD, SECOND, THIRD]


def test_words_after_links_and_in_nested_sections_are_kept() -> None:
    nested = (
        f"<section><div><p>The <a href='x'>water board</a> of <b>Palk</b> said no.</p></div>{STORY}</section>"
    )
    assert body(read(item(inline(page(nested)))))[0] == "The water board of Palk said no."


def test_the_head_of_a_page_is_told_apart_from_its_body() -> None:
    header = (
        "<header><time>13.01.2026 18:05</time><ul class='slugline'><li>Weather</li></ul>"
        "<strong class='embargoed'>Hold until evening.</strong>"
        f"<h1>{HEADLINE}</h1><h3>Storm</h3><p class='byline'>Von Mira Tolle, dpa</p></header>"
        f"<p class='teaser'>{FOURTH}</p>"
        f"<p><span class='dateline'>Palk <span class='credit'>(dpa)</span> - </span>{LEAD}</p>"
    )
    report = read(item(inline(page(header))))
    assert texts(report, ParagraphKind.STANDFIRST) == [FOURTH]
    assert body(report) == [f"Palk (dpa) - {LEAD}"]
    assert dict(excluded(report)) == {
        "13.01.2026 18:05": "date",
        "Weather": "tags",
        "Hold until evening.": "note",
        "Storm": "boilerplate",
        "Von Mira Tolle, dpa": "byline",
    }
    assert (report.source.byline, report.source.agency) == (("Mira Tolle",), "dpa")
    assert report.source.dateline == "Palk"


def test_a_summary_is_the_standfirst_and_its_repetition_is_marked() -> None:
    caption, summary = (f"<description role='drol:{role}'>" for role in ("caption", "summary"))
    about = f"{caption}A boat.</description>{summary}{LEAD}</description>"
    report = read(item(inline(page()), about=about))
    assert texts(report, ParagraphKind.STANDFIRST) == [LEAD]
    assert report.paragraphs[1].repeats == 2


def test_the_headline_of_the_highest_rank_is_taken() -> None:
    about = "<headline rank='3'>Storm</headline>"
    ranked = item(inline(page()), about=about).replace("<headline>", "<headline rank='1'>")
    assert read(ranked).source.headline == HEADLINE


def test_metadata_give_the_source() -> None:
    meta = (
        "<provider qcode='nprov:AFP'/><firstCreated>2026-01-13T18:05:00Z</firstCreated>"
        "<versionCreated>2026-01-13T19:00:00Z</versionCreated>"
    )
    about = (
        "<urgency>2</urgency><language tag='en-GB'/><slugline>palk-flood</slugline><by>By Mira Tolle</by>"
        "<dateline>Palk, Dorn, Jan 13, 2026 (AFP) -</dateline><creditline>Dorn Press</creditline>"
        "<infoSource qcode='is:x'><name>Water Board</name></infoSource>"
    )
    source = read(item(inline(page()), meta=meta, about=about)).source
    assert (source.agency, source.outlet, source.byline) == ("AFP", None, ("Mira Tolle",))
    assert (source.urgency, source.language, source.slug) == (2, "en", "palk-flood")
    assert (source.dateline, source.credits) == ("Palk, Dorn", ("Dorn Press", "Water Board"))
    assert source.published == datetime(2026, 1, 13, 18, 5, tzinfo=UTC)
    assert source.updated == datetime(2026, 1, 13, 19, tzinfo=UTC)


def test_a_provider_that_is_no_agency_is_the_outlet() -> None:
    source = read(item(inline(page()), meta="<provider><name>The Dorn Post</name></provider>")).source
    assert (source.outlet, source.agency) == ("The Dorn Post", None)


def test_an_embargo_and_notes_for_editors_are_told_and_never_body() -> None:
    meta = (
        "<embargoed>2026-01-14T06:00:00+01:00</embargoed><pubStatus qcode='stat:canceled'/>"
        "<edNote>Eds: CORRECTS the name of the river.</edNote><signal qcode='sig:update'/>"
    )
    report = read(item(inline(page()), meta=meta))
    assert [(n.code, n.params) for n in report.notices] == [
        ("embargoed", (("until", "2026-01-14T06:00:00+01:00"),)),
        ("correction", (("text", "Eds: CORRECTS the name of the river."),)),
        ("killed", ()),
        ("update", ()),
    ]
    assert body(report) == [LEAD, SECOND, THIRD]
    assert ("Eds: CORRECTS the name of the river.", "note") in excluded(report)


@pytest.mark.parametrize(
    ("headline", "slug", "expected"),
    [
        ("UPDATE 2-Flood at Palk", "palk-flood", [("update", "2")]),
        ("Flood at Palk", "EU--Palk-Flood, 3rd Ld-Writethru", [("writethru", "3")]),
        ("Flood at Palk", "EU--Palk-Flood, 1st Ld", [("lead", "1")]),
        ("Flood at Palk", "EU--Palk-Flood, Take 2", [("take", "2")]),
        ("CORRECTED-Flood at Palk", "", [("correction", "")]),
        ("(Berichtigung) Flut in Palk", "", [("correction", "")]),
        ("ADVISORY: Flood at Palk", "", [("advisory", "")]),
        ("MANDATORY KILL: Flood at Palk", "", [("killed", "")]),
        ("Corrections officer drowns at Palk", "Police Kill/Embargo", []),
    ],
)
def test_labels_of_headline_and_slug_are_told(
    headline: str, slug: str, expected: list[tuple[str, str]]
) -> None:
    text = item(inline(page()), about=f"<slugline>{slug}</slugline>").replace(HEADLINE, headline)
    assert [(n.code, n.get("number")) for n in read(text).notices] == expected


def test_a_caption_and_its_credit_stand_apart() -> None:
    figure = (
        "<figure><div class='byline'>Mira Tolle/TT</div><figcaption>The bridge at Palk.</figcaption></figure>"
    )
    report = read(item(inline(page(figure + STORY))))
    assert texts(report, ParagraphKind.CAPTION) == ["The bridge at Palk."]
    assert report.source.credits == ("Mira Tolle/TT",)


def test_a_table_in_a_figure_is_no_caption() -> None:
    table = "<figure><table><tr><td>Palk</td><td>2 metres</td></tr></table></figure>"
    assert texts(read(item(inline(page(STORY + table)))), ParagraphKind.LIST) == ["Palk 2 metres"]


def test_a_short_line_in_bold_is_a_crosshead() -> None:
    bold = f"{STORY}<p><b>The river</b></p><p><b>{FOURTH}</b></p><p><b>Nobody</b> was hurt</p>"
    report = read(item(inline(page(bold))))
    assert texts(report, ParagraphKind.CROSSHEAD) == ["The river"]
    assert body(report)[-2:] == [FOURTH, "Nobody was hurt"]


def test_html_entities_and_latin_1_are_read() -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?>' + item(
        inline(page(f"{STORY}<p>Caf&eacute;&nbsp;£5 é.</p>"))
    )
    assert body(read(text, "latin-1"))[-1] == "Café £5 é."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (item("<remoteContent href='a.jpg'/>", kind="picture"), "a picture"),
        (item("<remoteContent href='a.mp3'/>", kind="audio"), "a sound recording"),
        (message(item("<remoteContent href='a.mp4'/>", kind="video")), "a video"),
        (item("<inlineData encoding='x:base64'>AAAA</inlineData>", kind="graphic"), "a graphic"),
        (item(""), "an item without text"),
        (
            item(inline("<sports-content><p>1</p></sports-content>", "application/sportsml+xml")),
            "an item without text",
        ),
        (f"<planningItem xmlns='{NAR}'><headline>Plan</headline></planningItem>", "a planning item"),
        (f"<conceptItem xmlns='{NAR}'/>", "a concept item"),
        (f"<knowledgeItem xmlns='{NAR}'/>", "a list of concepts"),
        (f"<catalogItem xmlns='{NAR}'/>", "a catalog of terms"),
        (message(f"<packageItem xmlns='{NAR}'/>"), "a package that only names other items"),
        (message(), "a message without a report"),
        ("<NewsML><NewsItem/></NewsML>", "a NewsML file without a report"),
        (f"<NewsML><NewsItem>{PHOTO}</NewsItem></NewsML>", "a picture"),
    ],
)
def test_what_holds_no_text_is_called_what_it_is(text: str, found: str) -> None:
    with pytest.raises(UnknownFormat) as refused:
        read(text)
    assert refused.value.details["found"] == found


def test_the_text_of_a_message_is_read_past_package_and_pictures() -> None:
    picture = item("<remoteContent href='a.jpg'/>", kind="picture")
    report = read(message(f"<packageItem xmlns='{NAR}'/>", picture, item(inline(page()))))
    assert body(report) == [LEAD, SECOND, THIRD]


def test_a_message_of_several_stories_is_parted() -> None:
    second = item(inline(page(f"<p>{FOURTH}</p>")), guid="tag:2").replace(HEADLINE, "Sheep drown at Palk")
    content = Content(message(item(inline(page())), second).encode(), "a.xml")
    parts = parts_of(content)
    assert [part.title for part in parts] == [HEADLINE, "Sheep drown at Palk"]
    assert len({part.key for part in parts}) == 2
    assert [part.key for part in parts] == [part.key for part in parts_of(content)]
    assert [body(read_part(part)) for part in parts] == [[LEAD, SECOND, THIRD], [FOURTH]]


def test_a_file_of_one_story_is_its_own_part() -> None:
    data = message(item(inline(page()))).encode()
    assert [part.data for part in parts_of(Content(data, "a.xml"))] == [data]


# NewsML 1.2


def component(content: str, *, lines: str = "", role: str = "") -> str:
    named = f"<Role FormalName='{role}'/>" if role else ""
    return (
        f"<NewsComponent>{named}<NewsLines>{lines}</NewsLines>"
        f"<ContentItem><DataContent>{content}</DataContent></ContentItem></NewsComponent>"
    )


def newsml(*components: str, management: str = "", envelope: str = "") -> str:
    return (
        f"<?xml version='1.0' encoding='utf-8'?><NewsML>{envelope}<NewsItem>"
        f"<Identification><NameLabel>palk-flood</NameLabel></Identification><NewsManagement><FirstCreated>20260113T180500+0000</FirstCreated>"
        f"<ThisRevisionCreated>20260113T180500+0000</ThisRevisionCreated>{management}</NewsManagement>"
        f"<NewsComponent>{''.join(components)}</NewsComponent></NewsItem></NewsML>"
    )


HEADED = f"<HeadLine>{HEADLINE}</HeadLine>"


@pytest.mark.parametrize(
    "content",
    [
        f"<nitf><body><body.content>{STORY}</body.content></body></nitf>",
        page(),
        STORY,
        f"<![CDATA[{STORY}]]>",
        f"{LEAD}\n\n{SECOND}\n\n{THIRD}",
    ],
)
def test_the_story_of_newsml_1_is_found_in_any_markup(content: str) -> None:
    report = read(newsml(component(content, lines=HEADED)))
    assert report.source.headline == HEADLINE
    assert body(report) == [LEAD, SECOND, THIRD]


def test_lines_and_management_of_newsml_1_give_the_source() -> None:
    lines = (
        f"{HEADED}<DateLine>Palk, Dorn, Jan 13, 2026 (AFP) -</DateLine><ByLine>Mira Tolle in Palk</ByLine>"
        "<NewsLine><NewsLineType FormalName='AdvisoryLine'/>"
        "<NewsLineText>UPDATES toll</NewsLineText></NewsLine>"
        "<NewsLine><NewsLineType FormalName='ProductLine'/><NewsLineText>(Picture)</NewsLineText></NewsLine>"
    )
    report = read(newsml(component(STORY, lines=lines), management="<Urgency FormalName='4'/>"))
    source = report.source
    assert (source.agency, source.dateline, source.byline) == ("AFP", "Palk, Dorn", ("Mira Tolle",))
    assert (source.urgency, source.slug) == (4, "palk-flood")
    assert source.published == datetime(2026, 1, 13, 18, 5, tzinfo=UTC)
    assert source.updated is None
    assert [(n.code, n.get("text")) for n in report.notices] == [("update", "UPDATES toll")]


def test_the_sender_stands_for_a_provider_that_is_not_named() -> None:
    envelope = "<NewsEnvelope><SentFrom><Party FormalName='Dorn Wire'/></SentFrom></NewsEnvelope>"
    assert read(newsml(component(STORY, lines=HEADED), envelope=envelope)).source.agency == "Dorn Wire"


def test_an_embargo_of_newsml_1_ends_when_its_status_changes() -> None:
    management = (
        "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/>"
        "<DateAndTime>20260114T060000Z</DateAndTime></StatusWillChange>"
    )
    report = read(newsml(component(STORY, lines=HEADED), management=management))
    assert report.source.embargo == datetime(2026, 1, 14, 6, tzinfo=UTC)
    assert notices(report) == ["embargoed"]


def test_components_beside_the_body_keep_their_part() -> None:
    parts = (
        component(f"<p>{HEADLINE}</p>", role="HeadLine"),
        component(f"<p>{FOURTH}</p>", role="SubHeadLine"),
        component(".a {color: red}", role="StyleSheet"),
        component("<p>Mira Tolle, 555</p>", role="Contact"),
        component(STORY, role="Body"),
    )
    report = read(newsml(f"<NewsComponent><NewsLines>{HEADED}</NewsLines>{''.join(parts)}</NewsComponent>"))
    assert [p.kind for p in report.paragraphs][:2] == [ParagraphKind.HEADLINE, ParagraphKind.STANDFIRST]
    assert body(report) == [LEAD, SECOND, THIRD]
    assert excluded(report) == [("Mira Tolle, 555", "note")]


def test_the_photographer_of_another_component_does_not_sign_the_story() -> None:
    report = read(newsml(component(STORY, lines=HEADED), PHOTO))
    assert report.source.byline == ()
    assert body(report) == [LEAD, SECOND, THIRD]


def test_stories_of_one_newsml_file_are_parted() -> None:
    both = newsml(
        component(STORY, lines=HEADED),
        component(f"<p>{FOURTH}</p>", lines="<HeadLine>Schafe ertrinken</HeadLine>"),
    )
    parts = parts_of(Content(both.encode(), "a.xml"))
    assert [part.title for part in parts] == [HEADLINE, "Schafe ertrinken"]
    assert [body(read_part(part)) for part in parts] == [[LEAD, SECOND, THIRD], [FOURTH]]
    assert read_part(parts[1]).source.slug == "palk-flood"


def test_a_content_set_cut_out_of_an_item_is_read() -> None:
    story = "<p>A flood closed the only bridge at Palk on Tuesday, police said.</p>"
    nitf = f"<nitf><body><body.head><hedline><hl1>Flood</hl1></hedline></body.head><body.content>{story}"
    nitf += "</body.content></body></nitf>"
    data = f'<contentSet><inlineXML contenttype="application/nitf+xml">{nitf}</inlineXML></contentSet>'
    report = read_bytes(data.encode(), name="part.xml")
    assert report.source.headline == "Flood"
    assert "only bridge at Palk" in report.text
