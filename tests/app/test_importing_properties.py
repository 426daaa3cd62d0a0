"""What holds for any text: paragraphs tile the report, and no word of a file is lost."""

from collections import Counter
from contextlib import suppress

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.errors import SynopticError
from app.importing import read_bytes
from app.importing.decoding import clean
from app.importing.plain_text import draft_of
from app.importing.wording import words
from app.model.report import ParagraphKind

OPENING = "The mayor resigned on Monday after the water board had published its report. " * 20
LINES = st.sampled_from(
    [
        "Flood closes bridge at Palk",
        "ADVERTISEMENT",
        "AFP",
        "By Mira Tolle",
        "Published 13.01.26, 11:48 PM",
        "A boat at Palk. AP/PTI",
        "A flood closed the only bridge at Palk on Tuesday and two farmers were taken off a roof.",
        "The mayor resigned.",
        "“Nobody was hurt,” she said.",
        "PALK (AP) — The river rose two metres in a night, the water board said on Tuesday.",
        "Palk Mayor",
        "Follow us on:",
        "- the bridge",
        "___",
    ]
)
SENTENCES = st.builds(
    "{} {} {} on {}.".format,
    st.sampled_from(["The mayor", "A court", "Mira Tolle", "By noon, the army", "Follow-up teams"]),
    st.sampled_from(["closed", "rejected", "shared", "published", "related", "watched", "tagged"]),
    st.sampled_from(["the bridge", "12 reports", "the newsletter", "a copy of the advertisement"]),
    st.sampled_from(["Monday", "13 January 2026", "Facebook", "the river", "its own"]),
)  # fmt: skip


@given(st.lists(LINES, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
def test_no_word_of_a_text_is_lost(lines: list[str], separator: str) -> None:
    draft = draft_of(lines)
    kept = Counter(word for part in (*draft.blocks, *draft.excluded) for word in words(part.text))
    assert kept == Counter(words(separator.join(lines)))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
@example("\u2028\x85a")
def test_paragraphs_tile_the_report_whatever_the_text(text: str) -> None:
    report = read_bytes(f"{OPENING}\n\n{text}".encode(), name="a.txt")
    spans = [paragraph.span for paragraph in report.paragraphs]
    assert "\n\n".join(span.of(report.text) for span in spans) == report.text
    assert all(span.of(report.text).strip() == span.of(report.text) != "" for span in spans)
    assert clean(report.text).text == report.text


@given(st.binary(max_size=400))
@settings(max_examples=60)
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    with suppress(SynopticError):
        assert read_bytes(data, name="a.bin").text


@given(st.lists(SENTENCES, min_size=1, max_size=10))
def test_sentences_are_body_all_of_them(sentences: list[str]) -> None:
    draft = draft_of(["Flood closes bridge at Palk", *sentences])
    assert [block.text for block in draft.blocks if block.kind is ParagraphKind.BODY] == sentences
    assert draft.excluded == ()
