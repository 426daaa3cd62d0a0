import pytest
from language_texts import read

from app.language.folding import fold
from app.model.mentions import NameKind


def keys(text: str, language: str = "en") -> dict[str, str]:
    return {name.span.of(text): name.key for name in read(text, language).names}


def test_a_short_form_shares_the_key_of_the_full_name() -> None:
    found = keys("Foreign Minister Vera Lindqvist spoke. Lindqvist left early. “No,” said Vera Lindqvist.")
    assert found["Lindqvist"] == found["Vera Lindqvist"]


def test_a_title_and_a_possessive_are_no_part_of_a_name() -> None:
    text = "Mr. Peter Hollander's house burned in London."
    persons = [name for name in read(text).names if name.kind is NameKind.PERSON]
    assert [name.span.of(text) for name in persons] == ["Peter Hollander"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelenskyy", "Zelensky"),
        ("Kyiv", "Kiev"),
        ("Muhammad", "Muhamad"),
        ("Gómez", "Gomez"),
        ("Moscow’s", "Moscow"),
    ],
)
def test_spellings_of_one_name_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Harris", "Harrison"), ("Lind", "Lund"), ("Iran", "Iraq")])
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_names_are_found_without_a_parser() -> None:
    text = "Hier à Morvane, le ministre Luc Darmon a parlé. Darmon est parti."
    found = read(text, "fr").names
    assert {name.span.of(text): name.kind for name in found}["Luc Darmon"] is NameKind.PERSON
    assert keys(text, "fr")["Darmon"] == keys(text, "fr")["Luc Darmon"]


def test_german_nouns_are_no_names() -> None:
    assert set(keys("Am Dienstag sagte Minister Lutz Darmann in Morland, die Brücke sei zu.", "de")) == {
        "Lutz Darmann",
        "Morland",
    }


def test_a_town_is_a_place_wherever_it_is_named() -> None:
    text = "They shelled Zarovitsa on Monday. Nobody died in Zarovitsa, Peter Hollander said."
    kinds = {name.span.of(text): name.kind for name in read(text).names}
    assert kinds["Peter Hollander"] is NameKind.PERSON
    assert kinds.get("Zarovitsa", NameKind.PLACE) is NameKind.PLACE


def test_an_acronym_shares_the_key_of_the_body_that_it_stands_for() -> None:
    found = keys("The Torvale Relief Committee (TRC) met. TRC staff left.")
    assert found["TRC"] == found["Torvale Relief Committee"]


def test_a_department_and_a_piece_of_a_title_are_no_names() -> None:
    assert set(keys("Interior Minister Vera Lindqvist resigned.")) == {"Vera Lindqvist"}
    assert set(keys("Le ministre de la Défense, Luc Darmon, a parlé.", "fr")) == {"Luc Darmon"}


@pytest.mark.parametrize(
    "text",
    [
        "Peter Hollander, police said, left.",
        "Peter Hollander, his wife, and two children left.",
        "Peter Hollander, a day after the vote, left.",
        "Asked by the judge, Peter Hollander, 54, said nothing.",
    ],
)
def test_not_all_that_stands_between_commas_is_a_role(text: str) -> None:
    assert [name.role for name in read(text).names if name.kind is NameKind.PERSON] == [None]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("SpaceX said the launch went well.", "SpaceX", NameKind.BODY),
        ("The hull of USS Carver was torn open.", "USS Carver", NameKind.OTHER),
    ],
)
def test_ships_and_coined_words_are_no_persons(text: str, name: str, kind: NameKind) -> None:
    assert [found.kind for found in read(text).names if found.span.of(text) == name] == [kind]
