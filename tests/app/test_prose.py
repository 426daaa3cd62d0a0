"""A note's Markdown as values: what is formatted, and what stays words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.prose import Block, Kind, Piece, Style, prose, words_of


def pieces(markdown: str) -> tuple[Piece, ...]:
    (block,) = prose(markdown)
    assert block.kind is Kind.PARAGRAPH
    return block.pieces


def test_emphasis_strong_struck_and_code_are_told_apart():
    assert pieces("a *b* **c *d*** ~~e~~ `*f*`") == (
        Piece("a "),
        Piece("b", (Style.EMPHASIS,)),
        Piece(" "),
        Piece("c ", (Style.STRONG,)),
        Piece("d", (Style.STRONG, Style.EMPHASIS)),
        Piece(" "),
        Piece("e", (Style.STRUCK,)),
        Piece(" "),
        Piece("*f*", (Style.CODE,)),
    )


def test_lines_end_where_they_were_ended():
    assert pieces("one\ntwo  \nthree\\\nfour") == (Piece("one\ntwo\nthree\nfour"),)


def test_lists_keep_their_numbers_and_quotes_their_blocks():
    first, second, third = prose("3. three\n4. four\n   - inner\n\n> said\n> so\n\n    indented\n\ttab")
    assert [(item.marker, item.words) for item in first.blocks] == [("3.", "three"), ("4.", "four\ninner")]
    assert first.blocks[1].blocks[1].blocks[0].marker == "•"
    assert second == Block(Kind.QUOTE, blocks=(Block(Kind.PARAGRAPH, (Piece("said\nso"),)),))
    assert third == Block(Kind.CODE, (Piece("indented\ntab"),))


def test_a_list_may_begin_with_nought():
    (told,) = prose("0. none\n1. one")
    assert [item.marker for item in told.blocks] == ["0.", "1."]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("see [here](http://a.example/b)", "see here (http://a.example/b)"),
        ("<http://a.example>, <me@a.example>", "http://a.example, me@a.example"),
        ("![a map](http://a.example/b.png)", "a map (http://a.example/b.png)"),
        ("![](http://a.example/b.png)", "http://a.example/b.png"),
        ("[x](javascript:alert(1))", "[x](javascript:alert(1))"),
        ("[x][y]\n\n[y]: http://a.example", "[x][y]\n[y]: http://a.example"),
        ("<b>bold</b> <!-- gone -->", "<b>bold</b> <!-- gone -->"),
        ("<script>\nalert(1)\n</script>", "<script>\nalert(1)\n</script>"),
        ('#panic("x") $x$ @ref =1+1', '#panic("x") $x$ @ref =1+1'),
    ],
)
def test_links_and_images_are_words_with_an_address_and_all_else_stays_words(markdown: str, words: str):
    assert words_of(markdown) == words


@pytest.mark.parametrize("sign", ["> ", "- ", "1. ", "* > "])
def test_no_word_is_lost_however_deeply_it_is_nested(sign: str):
    for depth in range(1, 60):
        assert "deep" in words_of(sign * depth + "deep")


@given(st.text(st.sampled_from("ab1 .-+*_#>[]()!`~|<&;:/\\\n\t=$@"), max_size=40))
def test_no_letter_is_lost(markdown: str):
    told = words_of(markdown)
    assert told.count("a") + told.count("b") >= markdown.count("a") + markdown.count("b") - _in_fences(
        markdown
    )


def _in_fences(markdown: str) -> int:
    """What is said of the language of some code is told nowhere."""
    lines = [line for line in markdown.splitlines() if "```" in line or "~~~" in line]
    return sum(line.count("a") + line.count("b") for line in lines)
