"""Working notes in Markdown: readable as they are, and no word in them becomes markup."""

from dataclasses import replace

import pytest
from export_across import ASKING, outline_of, outlined
from export_story import anchor, note, report
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app.export.markdown.escaping import cell, inline
from app.export.markdown.prose import note_lines
from app.export.markdown.writing import markdown
from app.export.outline.options import ExportOptions
from app.model.report import Source
from app.prose import words_of

HOSTILE = (
    "<script>alert(1)</script>", "[x](http://evil.example)", "![i](x)", "**b** _i_ `c` ~~s~~", "# head",
    "- item", "+ item", "* item", "1. item", "12) item", "> quote", "---", "===", "    code",
    "```\ncode\n```", "a | b\n|---|---|", "&lt;b&gt; &#60;", "https://evil.example", "me@evil.example",
    "[^1]: note", "[x]: http://evil.example", "[[wiki]]", "==mark==", "$x$", "- [ ] task", "\\", "\\*a*",
    "\ttab", "a\n\n    b", "<!-- c -->", "line\\\nline", "<http://evil.example>",
)  # fmt: skip
PLAIN = {
    "document", "paragraph_open", "paragraph_close", "inline", "text", "softbreak", "text_special",
}  # fmt: skip


def kinds(source: str) -> set[str]:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(source)
    return {t.type for t in tokens} | {c.type for t in tokens for c in t.children or ()}


def text_of(source: str) -> str:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    return "".join(c.content or "\n" for t in tokens for c in t.children or ())


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(words: str):
    assert kinds(inline(words)) <= PLAIN
    assert "|" not in cell(words).replace("\\|", "")


@given(st.text(st.sampled_from("ab1 .-+*_#>[]()!`~|<&;:/\\\n\t=$@wht{}%^\"'"), max_size=30))
def test_any_words_come_back_as_they_were(words: str):
    line = inline(words)
    assert kinds(line) <= PLAIN
    assert text_of(line) == " ".join(words.split())


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("see evil.example/a", r"see evil\.example/a"),
        ("www.evil.example", r"www\.evil\.example"),
        ("https://a.b", r"https\://a.b"),
        ("me@evil.example", r"me\@evil\.example"),
        ("U.S. troops, 3.5 million, p.m.", "U.S. troops, 3.5 million, p.m."),
    ],
)
def test_no_program_makes_a_link_of_an_address(words: str, shown: str):
    assert inline(words) == shown


def test_the_notes_read_as_a_list_of_what_to_do():
    text = markdown(outlined())
    assert "- [ ] **1.** Who are the two? Ask the inspectorate for the October report." in text
    assert "  - Call or ask: Inspectorate, front desk" in text
    assert "  - Until: 9 Feb 2031" in text
    assert "- **A** Tarnholm Courier · 3 Feb 2031, 18:10 · English" in text
    assert "\n  Two hurt as quarry wall gives way near Tarnholm\n" in text
    assert "| workers injured | count | two workers | two workers | Trois ouvriers |" in text


def test_rejected_findings_are_left_out_and_sides_are_told():
    text = markdown(outlined())
    assert "  - C, paragraph 2: “Trois ouvriers”" in text
    assert "По данным полиции" not in text


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("_a_ **b *c*** ~~d~~ `e*`", ["*a* **b *c*** ~~d~~ `e*`"]),
        ("# Head\nmore", ["**Head**", "", "more"]),
        ("one\ntwo", ["one\\", "two"]),
        ("- a\n- b\n\n  c", ["", "", "* a", "* b", "", "  c"]),
        ("7) a\n8) b", ["", "", "7) a", "8) b"]),
        ("> a\n> b", ["", "", "> a\\", "> b"]),
        ("~~~py\na ``` b\n~~~", ["", "", "````", "a ``` b", "````"]),
        ("a\n\n***", ["a", "", "---"]),
        ("[x](http://a.example) #y", [r"x (http\://a\.example) \#y"]),
        ("![x](http://a.example/b.png)", [r"x (http\://a\.example/b\.png)"]),
        ("<b>1</b> $2$", [r"\<b\>1\</b\> \$2\$"]),
        ("1986\\. A year", [r"1986\. A year"]),
        ("``a`b``", ["``a`b``"]),
    ],
)
def test_a_note_keeps_its_markdown_and_nothing_that_leads_out(body: str, lines: list[str]):
    assert note_lines(body) == lines
    assert words_of("\n".join(lines)) == words_of(body)


@given(st.text(st.sampled_from("ab1 .-+*_#>[]()!`~|<&;:/\\\n\t=$@"), max_size=40))
def test_of_any_note_the_words_come_back_and_nothing_leads_out(body: str):
    source = "\n".join(note_lines(body))
    assert not kinds(source) & {"link_open", "image", "html_block", "html_inline", "table_open"}
    assert words_of(source).split() == words_of(body).split()


@pytest.mark.parametrize("words", HOSTILE)
def test_a_whole_page_of_hostile_words_has_no_links_images_or_html(words: str):
    told = report("A", Source(outlet=words, headline=words, url=f"http://x.example/{words}"), words, words)
    written = note("n", words, anchor(told, words), author=words, tags=(words,))
    page = markdown(outline_of(told, report("B", Source(), "Head"), title=words, annotations=(written,)))
    assert not kinds(page) & {"link_open", "image", "html_block", "html_inline", "table_open"}
    unwritten = replace(written, body="")
    page = markdown(outline_of(told, report("B", Source(), "Head"), title=words, annotations=(unwritten,)))
    assert not kinds(page) & {
        "code_inline", "fence", "code_block", "hr", "em_open", "s_open", "blockquote_open", "table_open",
    }  # fmt: skip


def test_what_is_settled_is_ticked():
    from app.model.annotation import TaskStatus

    first, *others = ASKING.annotations
    settled = replace(first, task=replace(first.task, status=TaskStatus.CONFIRMED))
    assert "- [x] **1.**" in markdown(outlined(replace(ASKING, annotations=(settled, *others))))


def test_a_turned_direction_ends_with_its_words():
    assert inline("a\u202eb").endswith("\u202c")


def test_blind_notes_name_nobody():
    assert "Tarnholm Courier" not in markdown(outlined(options=ExportOptions(blind=True)))
