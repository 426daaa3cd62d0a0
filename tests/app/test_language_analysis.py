from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from language_texts import report

from app.language import analyse
from app.language.lexicon import languages

TEXT = "Mayor Peter Hollander Visits Dam\n\nMayor Peter Hollander visits the dam. He said it was safe."


def test_the_same_report_is_analysed_once() -> None:
    value = report(TEXT)
    assert analyse(value) is analyse(replace(value, name="other.txt"))


def test_a_changed_date_is_a_new_analysis() -> None:
    value = report("It fell on Thursday.")
    undated = replace(value, source=replace(value.source, published=None))
    assert analyse(value).times != analyse(undated).times


def test_tokens_stand_on_their_words_and_point_to_their_heads() -> None:
    value = report(TEXT)
    analysis = analyse(value)
    words = {token.span.of(value.text): token for token in analysis.tokens}
    assert words["said"].lemma == "say"
    assert analysis.tokens[words["safe"].head].span.of(value.text) == "was"
    assert all(analysis.sentences[t.sentence].span.contains(t.span) for t in analysis.tokens)


def test_a_title_in_capitals_is_parsed_as_its_words_stand_elsewhere() -> None:
    value = report(TEXT, headline=True)
    verb = next(token for token in analyse(value).tokens if token.span.of(value.text) == "Visits")
    assert verb.pos == "VERB"


def test_languages_without_a_parser_have_words_in_small_letters() -> None:
    value = report("Das Boot SANK.", language="de")
    assert [token.lemma for token in analyse(value).tokens] == ["das", "boot", "sank", "."]


def test_an_empty_report_has_nothing_to_say() -> None:
    assert analyse(report("")).sentences == ()


PIECES = st.sampled_from(
    ["“", "”", '"', "’", "«", "»", ":", ", ", ". ", "\n\n", " ", "-", "–", "$", "%", "2,5", "1.500", "2024",
     "31", "12:30", "half", "a third", "million", "km", "minus", "two", "ago", "Monday", "said", "officials",
     "he", "not", "confirmed", "will", "May", "Vera Lindqvist", "a dit", "selon", "sagte", "laut", "dijo"]
)  # fmt: skip


@pytest.mark.parametrize("language", [*languages(), "eo"])
@settings(max_examples=12)
@given(pieces=st.lists(PIECES, max_size=40))
def test_any_text_can_be_analysed_and_all_spans_lie_in_their_sentence(
    language: str, pieces: list[str]
) -> None:
    text = " ".join(pieces)
    analysis = analyse(report(text, language=language))
    found = (*analysis.statements, *analysis.figures, *analysis.times, *analysis.names)
    assert all(analysis.sentences[thing.sentence].span.contains(thing.span) for thing in found)
    assert all(quotation.span.end <= len(text) for quotation in analysis.quotations)
