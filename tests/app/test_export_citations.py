"""Citations: what three independent readers make of them."""

import json
from datetime import date, datetime

import bibtexparser
import pytest
import rispy
from export_across import outline_of, outlined
from export_story import report

from app.export.citations.authors import authors
from app.export.citations.bibtex import bibtex
from app.export.citations.csl import csl
from app.export.citations.keys import unique
from app.export.citations.ris import ris
from app.export.outline.options import ExportOptions
from app.export.outline.values import Outline
from app.model.report import Source

HOSTILE = "50% of {braces} & $5_000 #1 ~ ^ \\end{x} @article{evil, and} é “x”"
ADDRESS = "https://paper.example/a_b?x=1&y=50%25#part"


@pytest.fixture(scope="module")
def story() -> Outline:
    return outlined()


def hostile() -> Outline:
    source = Source(
        outlet=HOSTILE,
        agency="Wire\nTY  - JOUR",
        headline=HOSTILE + "\nER  - \n\u2028TY  - BOOK",
        byline=("Ann Lee and Bo {Ek}", "Ann Lee"),
        published=datetime(2031, 2, 3, 18, 10),
        updated=datetime(2031, 2, 4),
        language="en",
        url=ADDRESS + "\n{}",
    )
    return outline_of(report("A", source, "Head"), report("B", source, "Head"))


def in_bibtex(outline: Outline) -> list:
    library = bibtexparser.parse_string(bibtex(outline))
    assert library.failed_blocks == []
    return library.entries


def test_bibtex_has_outlet_author_date_and_address(story: Outline):
    first, *_ = in_bibtex(story)
    fields = {name: field.value for name, field in first.fields_dict.items()}
    assert first.entry_type == "article"
    assert first.key == "tarnholmcourier2031hurt"
    assert fields["title"] == "{Two hurt as quarry wall gives way near Tarnholm}"
    assert (fields["author"], fields["journal"]) == ("Sall, Ingrid", "Tarnholm Courier")
    assert (fields["year"], fields["date"]) == ("2031", "2031-02-03")
    assert "Agency: Northern Desk" in fields["annote"]


def test_hostile_words_stay_inside_their_bibtex_field():
    first, second = in_bibtex(hostile())
    assert first.key != second.key
    title = first.fields_dict["title"].value
    assert r"50\% of \textbraceleft{}braces\textbraceright{} \& \$5\_000 \#1" in title
    assert "\n" not in title
    assert (
        first.fields_dict["author"].value
        == r"{Ann Lee and Bo \textbraceleft{}Ek\textbraceright{}} and Lee, Ann"
    )
    assert first.fields_dict["url"].value == ADDRESS + "%7B%7D"


def test_ris_has_the_same(story: Outline):
    entries = rispy.loads(ris(story))
    assert [entry["type_of_reference"] for entry in entries] == ["NEWS"] * 4
    assert entries[0]["authors"] == ["Sall, Ingrid"]
    assert entries[0]["secondary_title"] == "Tarnholm Courier"
    assert (entries[0]["year"], entries[0]["date"]) == ("2031", "2031/02/03")


def test_no_word_of_a_report_begins_a_field_of_ris():
    entries = rispy.loads(ris(hostile()))
    assert len(entries) == 2
    assert entries[0]["title"].endswith("ER - TY - BOOK")
    assert entries[0]["urls"] == [ADDRESS + "%7B%7D"]
    assert entries[0]["access_date"] == "2031/02/06"


def test_csl_follows_its_schema(story: Outline):
    first, *_, last = json.loads(csl(story))
    assert first["type"] == "article-newspaper"
    assert first["container-title"] == "Tarnholm Courier"
    assert first["author"] == [{"family": "Sall", "given": "Ingrid"}]
    assert first["issued"] == {"date-parts": [[2031, 2, 3]]}
    assert "accessed" not in first  # no address, so nothing was accessed
    assert "author" not in last
    ids = [item["id"] for item in json.loads(csl(hostile()))]
    assert len(set(ids)) == 2


def test_accessed_is_the_day_of_the_export():
    first, _ = json.loads(csl(hostile()))
    assert first["accessed"] == {"date-parts": [[2031, 2, 6]]}


def test_blind_citations_name_nobody(story: Outline):
    blind = outlined(options=ExportOptions(blind=True))
    for text in (csl(blind), bibtex(blind), ris(blind)):
        assert "Tarnholm Courier" not in text
        assert "Sall" not in text


@pytest.mark.parametrize(
    ("name", "language", "family"),
    [
        ("Ingrid Sall", "en", "Sall"),
        ("Sinéad O’Hara", "en", "O’Hara"),
        ("Иван Петров", "ru", "Петров"),
        ("María García López", "es", ""),
        ("Ludwig van Beethoven", "de", ""),
        ("Staff Writer", "en", ""),
        ("Our correspondent", "en", ""),
        ("Nagy János", "hu", ""),
        ("山田 太郎", "ja", ""),
        ("AFP", "fr", ""),
    ],
)
def test_a_name_is_only_divided_where_that_is_certain(name: str, language: str, family: str):
    (author,) = authors((name,), language)
    assert (author.printed, author.family) == (name, family)


def test_keys_are_told_from_each_other_even_from_counted_ones():
    assert list(unique(["a", "a", "a-2", "a"])) == ["a", "a-2", "a-2-2", "a-3"]


def test_only_addresses_that_a_browser_opens_are_cited():
    source = Source(url="javascript:alert(1)", published=datetime(2031, 1, 1))
    (item, _) = json.loads(csl(outline_of(report("A", source, "Head"), report("B", Source(), "Head"))))
    assert "URL" not in item
    assert item["issued"]["date-parts"] == [[date(2031, 1, 1).year, 1, 1]]
