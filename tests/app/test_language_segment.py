from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from language_texts import report

from app.language import sentences


def split(text: str, language: str | None = "en") -> list[str]:
    return [sentence.span.of(text) for sentence in sentences(report(text, language=language))]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Vera Lindqvist met Sen. Oduya at 5 p.m. in Norrvik.",
        "The U.S. Navy and J. K. Marlow agreed on Jan. 4 to go.",
        "The toll rose to 3.5 million kroner, or No. 2 in the list.",
        "“Why now?” Lindqvist asked the council.",
        "“Go away!” he shouted.",
        "It was a long ... very long night.",
        "The company, Norrvik Inc. of Tarn, closed.",
        "“The bridge will stay shut.” Lindqvist said.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The bridge fell. Nobody was hurt.", 2),
        ("He left the U.S. The bridge fell.", 2),
        ("“It fell.” The mayor said the road was shut.", 2),
        ("Did it fall? Yes! It did…", 3),
        ("They met at 5 p.m. The talks failed.", 2),
        ("It is owned by Norrvik Inc. The firm is small.", 2),
        ("He said no. They went home.", 2),
    ],
)
def test_a_stop_before_a_new_sentence_ends_the_old_one(text: str, count: int) -> None:
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Am 3. Mai kam Dr. Lind. Der 2. Zug fuhr ab.", "de", 2),
        ("« C’est fini. » M. Darel est parti.", "fr", 2),
        ("El Sr. Ruiz llegó a EE.UU. ayer. Nadie lo vio.", "es", 2),
        ("桥梁倒塌。没有人受伤。", "zh", 2),
        ("पुल गिर गया। कोई घायल नहीं हुआ।", "hi", 2),
        ("هل سقط الجسر؟ نعم.", "ar", 2),
    ],
)
def test_other_languages_have_their_own_stops_and_abbreviations(text: str, language: str, count: int) -> None:
    assert len(split(text, language)) == count


def test_sentences_know_their_paragraph_and_never_cross_it() -> None:
    text = "A bridge fell\n\nIt fell at noon. Nobody saw it"
    found = sentences(report(text))
    assert [sentence.paragraph for sentence in found] == [0, 1, 1]
    assert [sentence.index for sentence in found] == [0, 1, 2]


def test_the_language_is_guessed_where_the_source_does_not_say() -> None:
    assert split("Der Zug und das Schiff fuhren am 3. Mai nicht ab. Es schneite.", None)[0].endswith("ab.")


@given(st.text(alphabet="Ab .?!“”\"'…1\n", max_size=80))
def test_sentences_cover_all_words_of_a_paragraph(text: str) -> None:
    value = report(text)
    found = [sentence.span for sentence in sentences(value)]
    assert all(one.end <= other.start for one, other in pairwise(found))
    covered = {at for span in found for at in range(span.start, span.end)}
    inside = {at for p in value.paragraphs for at in range(p.span.start, p.span.end)}
    assert {at for at in inside if not text[at].isspace()} == covered - {
        at for at in covered if text[at].isspace()
    }
