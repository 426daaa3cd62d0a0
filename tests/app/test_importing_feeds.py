"""Feeds: each item is a report, as whole as the feed has it."""

import json
from datetime import UTC, datetime, timedelta, timezone
from html import escape

import pytest
from importing_texts import FOURTH, LEAD, SECOND, THIRD, body, excluded, notices, texts

from app.errors import NoArticle, ReadingFailed, SynopticError
from app.importing import read_bytes
from app.importing.content import Content
from app.importing.reading import read_part
from app.importing.registry import parts_of
from app.model.report import ParagraphKind, Report

PARAGRAPHS = [LEAD, SECOND, THIRD, FOURTH]
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PLAIN = "\n\n".join(PARAGRAPHS)
SUMMARY = "A bridge is gone and a town waits for a ferry."
EVENING = datetime(2026, 1, 13, 18, 5, tzinfo=timezone(timedelta(hours=1)))
SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
)


def item(title: str = "Flood at Palk", *, number: int = 1, extra: str = "") -> str:
    said = (
        f"<title>{escape(title)}</title><link>https://dornpost.example/{number}</link>"
        "<pubDate>Tue, 13 Jan 2026 18:05:00 +0100</pubDate><dc:creator>Mira Tolle</dc:creator>"
    )
    return f"<item>{said}{extra}</item>"


def full(html: str = STORY) -> str:
    return f"<content:encoded><![CDATA[{html}]]></content:encoded>"


def rss(*items: str, doctype: str = "") -> bytes:
    head = "<title>The Dorn Post &gt; World</title><language>en-gb</language>"
    channel = f"<channel>{head}{''.join(items)}</channel>"
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0" {SPACES}>{channel}</rss>'.encode()


def rdf(version: str) -> bytes:
    rdf_space = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    return (
        f'<rdf:RDF {rdf_space} xmlns="{version}" {SPACES}><channel><title>The Dorn Post</title></channel>'
        f"{item(extra=full())}</rdf:RDF>"
    ).encode()


def atom(
    content: str, *, around: str = "<title>The Dorn Post</title><author><name>Jon Arl</name></author>"
) -> bytes:
    said = (
        '<title type="html">Flood &amp;amp; ice</title><link rel="self" href="https://x.example/self"/>'
        '<link href="https://dornpost.example/1"/><published>2026-01-13T18:05:00+01:00</published>'
        "<updated>2026-01-13T19:00:00+01:00</updated>"
    )
    entry = f"<entry>{said}{content}</entry>"
    return f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">{around}{entry}</feed>'.encode()


def json_feed(*items: dict[str, object]) -> bytes:
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "The Dorn Post", "items": items}).encode()


def read(data: bytes) -> Report:
    return read_bytes(data, name="feed.xml")


def wordpress(
    content: str, *, kind: str = "post", status: str = "publish", title: str = "Flood at Palk"
) -> str:
    said = (
        f"<wp:post_type>{kind}</wp:post_type><wp:status>{status}</wp:status>"
        "<wp:post_modified_gmt>2026-01-14 10:00:00</wp:post_modified_gmt><excerpt:encoded></excerpt:encoded>"
    )
    return item(title, extra=full(content) + said)


@pytest.mark.parametrize(
    "data",
    [
        rss(item(extra=full())),
        rss(item(extra=f"<description>{escape(STORY)}</description>")),
        rdf("http://purl.org/rss/1.0/"),
        rdf("http://my.netscape.com/rdf/simple/0.9/"),
        atom(f'<content type="html">{escape(STORY)}</content>'),
        atom(f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{STORY}</div></content>'),
        atom(f"<content>{PLAIN}</content>"),
        json_feed({"title": "Flood", "content_html": STORY, "date_published": EVENING.isoformat()}),
    ],
    ids=["rss", "rss-description", "rss-1.0", "rss-0.9", "atom-html", "atom-xhtml", "atom-text", "json"],
)  # fmt: skip
def test_every_dialect_gives_the_paragraphs_and_the_moment_with_its_zone(data: bytes) -> None:
    report = read(data)
    assert body(report) == PARAGRAPHS
    assert report.source.published == EVENING
    assert report.source.published.utcoffset() == timedelta(hours=1)
    assert notices(report) == []


def test_a_feed_names_outlet_writer_language_and_address() -> None:
    source = read(rss(item(extra=full()))).source
    assert (source.outlet, source.byline, source.language) == ("The Dorn Post", ("Mira Tolle",), "en")
    assert (source.headline, source.url) == ("Flood at Palk", "https://dornpost.example/1")


def test_an_atom_entry_takes_its_writer_from_the_feed() -> None:
    source = read(atom(f"<content>{LEAD}</content>")).source
    assert (source.headline, source.byline) == ("Flood & ice", ("Jon Arl",))
    assert source.url == "https://dornpost.example/1"
    assert source.updated == EVENING.replace(hour=19, minute=0)


def test_a_passed_on_item_is_of_the_outlet_that_it_names() -> None:
    passed = '<source url="https://varelnews.example/feed">Varel News</source>'
    report = read(rss(item("Flood at Palk - Varel News", extra=full() + passed)))
    assert (report.source.outlet, report.source.headline) == ("Varel News", "Flood at Palk")


def test_what_is_said_of_pictures_and_broadcasts_is_not_the_items() -> None:
    others = "<media:title>Bridge.jpg</media:title><itunes:summary>Listen now</itunes:summary>"
    report = read(rss(item(extra=f"{others}<description>{SUMMARY}</description>")))
    assert (report.source.headline, body(report)) == ("Flood at Palk", [SUMMARY])


def test_a_summary_alone_is_read_and_told() -> None:
    report = read(rss(item(extra=f"<description>{SUMMARY}</description>")))
    assert body(report) == [SUMMARY]
    assert notices(report) == ["summary_only"]


def test_a_summary_beside_the_text_is_its_standfirst_unless_it_only_begins_it() -> None:
    apart = read(rss(item(extra=f"<description>{SUMMARY}</description>{full()}")))
    assert texts(apart, ParagraphKind.STANDFIRST) == [SUMMARY]
    assert body(apart) == PARAGRAPHS
    begun = read(rss(item(extra=f"<description>{LEAD[:60]} […]</description>{full()}")))
    assert texts(begun, ParagraphKind.STANDFIRST) == []


def test_items_are_offered_one_by_one_and_each_suffices() -> None:
    data = rss(item(number=1, extra=full()), item("Calm", number=2, extra=full(f"<p>{SECOND}</p>")))
    first, second = parts_of(Content(data, "feed.xml"))
    assert (first.title, second.title, second.published) == ("Flood at Palk", "Calm", EVENING)
    assert len({first.key, second.key}) == 2
    assert parts_of(Content(data, "feed.xml")) == (first, second)
    report = read_part(second)
    assert (report.source.outlet, report.source.language, body(report)) == ("The Dorn Post", "en", [SECOND])


@pytest.mark.parametrize("data", [
    atom(f"<content>{LEAD}</content></entry><entry><title>Calm</title><content>{SECOND}</content>"),
    json_feed({"title": "Flood", "content_text": LEAD}, {"title": "Calm", "content_text": SECOND}),
])  # fmt: skip
def test_parts_keep_the_outlet_in_every_dialect(data: bytes) -> None:
    report = read_part(parts_of(Content(data, "feed"))[1])
    assert (report.source.outlet, report.source.headline, body(report)) == ("The Dorn Post", "Calm", [SECOND])


def test_parts_of_rss_1_keep_the_channel_that_stands_beside_them() -> None:
    data = rdf("http://purl.org/rss/1.0/").replace(
        b"</rdf:RDF>", item("Calm", extra=full()).encode() + b"</rdf:RDF>"
    )
    assert read_part(parts_of(Content(data, "feed.rdf"))[1]).source.outlet == "The Dorn Post"


def test_items_without_text_are_passed_over() -> None:
    data = rss(item("Podcast"), item(number=2, extra=full()))
    assert body(read(data)) == PARAGRAPHS
    three = rss(item("Podcast"), item(number=2, extra=full()), item("Calm", number=3, extra=full()))
    assert [part.title for part in parts_of(Content(three, "feed.xml"))] == ["Flood at Palk", "Calm"]


def test_an_entry_alone_is_read() -> None:
    data = atom(f"<content>{LEAD}</content>")
    alone = b'<entry xmlns="http://www.w3.org/2005/Atom">' + data.partition(b"<entry>")[2].replace(
        b"</feed>", b""
    )
    assert body(read(alone)) == [LEAD]


def test_an_export_gives_posts_and_pages_and_tells_of_drafts() -> None:
    data = rss(
        wordpress(STORY),
        wordpress("", kind="attachment"),
        wordpress(STORY, kind="page", title="On us"),
        wordpress(STORY, status="draft", title="Not yet"),
        wordpress(STORY, status="trash"),
    )
    parts = parts_of(Content(data, "export.xml"))
    assert [part.title for part in parts] == ["Flood at Palk", "On us", "Not yet"]
    assert [notices(read_part(part)) for part in parts] == [[], [], ["unpublished"]]
    assert read_part(parts[0]).source.updated == datetime(2026, 1, 14, 10, tzinfo=UTC)


def test_an_old_post_has_its_paragraphs_at_blank_lines() -> None:
    old = "\n\n".join([LEAD, f"<em>{SECOND[:9]}</em>{SECOND[9:]}", "<blockquote>Ice!</blockquote>", THIRD])
    picture = '[caption id="a" width="9"]<img src="x.jpg"> The bridge on Tuesday.[/caption]'
    report = read(rss(wordpress(f'{old}\n\n{picture}\n\n[gallery ids="1,2"]')))
    assert body(report) == [LEAD, SECOND, THIRD]
    assert texts(report, ParagraphKind.QUOTE) == ["Ice!"]
    assert texts(report, ParagraphKind.CAPTION) == ["The bridge on Tuesday."]


def test_a_line_that_only_names_report_and_outlet_is_left_out() -> None:
    line = 'The post <a href="https://x.example">Flood at Palk</a> appeared first on <a>The Dorn Post</a>.'
    report = read(rss(item(extra=full(f"{STORY}<p>{line}</p>"))))
    assert body(report) == PARAGRAPHS
    assert ("The post Flood at Palk appeared first on The Dorn Post.", "boilerplate") in excluded(report)


@pytest.mark.parametrize("data", [rss(), rss(item()), atom(""), json_feed(), json_feed({"title": "Flood"})])
def test_a_feed_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(NoArticle):
        read(data)


def test_a_feed_that_expands_itself_is_read_as_it_stands() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    outside = '<!DOCTYPE rss [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
    for doctype in (bomb, outside):
        report = read(rss(item("&b;", extra=f"<description>{SUMMARY} &b;</description>"), doctype=doctype))
        assert body(report) == [f"{SUMMARY} &b;"]


@pytest.mark.parametrize("data", [rss(item(extra=full()))[:-20], json_feed({"title": "Flood"})[:-5]])
def test_a_feed_cut_off_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ReadingFailed) as refused:
        read(data)
    assert "feed.xml" in str(refused.value)


def test_a_feed_of_podcasts_without_text_is_refused_in_words() -> None:
    with pytest.raises(SynopticError):
        read(rss(item(extra='<enclosure url="https://x.example/a.mp3" type="audio/mpeg"/>')))
