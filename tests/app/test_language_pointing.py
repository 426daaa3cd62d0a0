"""Lines that verify nothing, and the claims before them."""

import pytest
from language_texts import only, statements

from app.model.statement import Status


@pytest.mark.parametrize(
    "line",
    [
        "The claim could not be independently verified.",
        "There was no confirmation of that from Norrvik.",
        "Neither account could be checked.",
        "His account could not be confirmed.",
        "That has not been confirmed.",
    ],
)
@pytest.mark.parametrize(
    "between", ["", " The harbour lies in the north.", "\n\nThe harbour lies in the north."]
)
def test_a_line_that_verifies_nothing_points_to_the_claim_before_it(line: str, between: str) -> None:
    text = f"The militia said it had taken the harbour.{between} {line}"
    found = only(text, Status.EXPLICIT)
    assert found.about is not None
    assert found.about.of(text) == "it had taken the harbour"


@pytest.mark.parametrize(
    "line",
    [
        "It was not immediately clear who fired first.",
        "The cause of the fire remains unknown.",
        "The bank declined to comment.",
    ],
)
def test_a_line_with_a_claim_of_its_own_points_nowhere(line: str) -> None:
    assert only(f"The militia said it had taken the harbour. {line}", Status.EXPLICIT).about is None


def test_nothing_is_pointed_at_over_many_sentences() -> None:
    filler = " The harbour lies in the north." * 4
    text = f"The militia said it had taken the harbour.{filler} The claim could not be verified."
    assert only(text, Status.EXPLICIT).about is None


@pytest.mark.parametrize(
    ("language", "claim", "line"),
    [
        (
            "fr",
            "La milice a pris le port, a déclaré Jean Vasseur.",
            "Cette information n'a pas été confirmée.",
        ),
        ("de", "Die Miliz habe den Hafen eingenommen, sagte Jan Vell.", "Die Angaben sind nicht bestätigt."),
        ("es", "La milicia tomó el puerto, dijo Juan Osté.", "Esta información no ha sido confirmada."),
        ("it", "La milizia ha preso il porto, ha detto Ivo Branti.", "La notizia non è stata confermata."),
        ("pt", "A milícia tomou o porto, disse João Mora.", "Esta informação não foi confirmada."),
        ("nl", "De militie heeft de haven ingenomen, zei Jan Vos.", "Die bewering is niet bevestigd."),
    ],
)
def test_lines_point_back_in_every_language_with_lists(language: str, claim: str, line: str) -> None:
    found = statements(f"{claim} {line}", language, status=Status.EXPLICIT)
    assert len(found) == 1
    assert found[0].about is not None
