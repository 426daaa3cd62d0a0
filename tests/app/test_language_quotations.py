import pytest
from language_texts import read


def quoted(text: str, language: str = "en") -> list[str]:
    return [quotation.span.of(text) for quotation in read(text, language).quotations]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("“We go,” she said.", "en", "We go,"),
        ('"We go," she said.', "en", "We go,"),
        ("‘We don’t go,’ she said.", "en", "We don’t go,"),
        ("„Wir gehen“, sagte sie.", "de", "Wir gehen"),
        ("»Wir gehen«, sagte sie.", "de", "Wir gehen"),
        ("« Nous partons », a-t-elle dit.", "fr", "Nous partons"),
        ("「行こう」と彼女は言った。", "ja", "行こう"),
    ],
)
def test_the_marks_of_many_languages_are_read(text: str, language: str, words: str) -> None:
    assert quoted(text, language) == [words]


@pytest.mark.parametrize("text", ["It’s the boys’ boat.", "The '90s were Vera's.", 'The 6" pipe burst.'])
def test_an_apostrophe_is_no_quotation_mark(text: str) -> None:
    assert quoted(text) == []


def test_a_quotation_that_goes_on_repeats_its_opening_mark() -> None:
    text = "“We waited for hours,” Vera Lindqvist said. “Then it fell.\n\n“Nobody helped us.”"
    assert quoted(text) == ["We waited for hours,", "Then it fell.", "Nobody helped us."]


def test_a_quotation_may_go_on_without_a_new_mark() -> None:
    text = "Vera Lindqvist said: “We waited.\n\nThen it fell.\n\nNobody helped us.”\n\nThe road is shut."
    assert quoted(text) == ["We waited.", "Then it fell.", "Nobody helped us."]


def test_the_speaker_is_told_by_full_name() -> None:
    text = "Mayor Vera Lindqvist spoke on Monday. “We waited for many hours,” Lindqvist said."
    assert [quotation.speaker for quotation in read(text).quotations] == ["Vera Lindqvist"]
