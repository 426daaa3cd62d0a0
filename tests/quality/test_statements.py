"""How well statements are found, in sentences of seven languages written for it; floors, not aims."""

import pytest
from english_statements import CASES
from english_unseen import CASES as UNSEEN_CASES
from other_statements import BY_LANGUAGE
from statement_cases import agreement

ENOUGH = 0.95
CLAIMS = 0.9
# Sentences written by somebody who had not seen the rules; harder, and read less well.
UNSEEN = 0.9


def test_english_statements_are_found_with_their_sources() -> None:
    told = agreement(CASES, "en")
    assert told.found >= ENOUGH, told.misses
    assert told.right >= ENOUGH
    assert told.sources >= ENOUGH
    assert told.claims >= CLAIMS


def test_english_statements_in_sentences_written_without_the_rules_at_hand() -> None:
    told = agreement(UNSEEN_CASES, "en")
    assert told.found >= UNSEEN, told.misses
    assert told.right >= ENOUGH, told.misses
    assert told.sources >= ENOUGH
    assert told.claims >= CLAIMS


@pytest.mark.parametrize("language", BY_LANGUAGE)
def test_statements_of_other_languages_are_found_with_their_sources(language: str) -> None:
    told = agreement(BY_LANGUAGE[language], language)
    assert told.found >= ENOUGH, told.misses
    assert told.right >= ENOUGH
    assert told.sources >= ENOUGH
    assert told.claims >= CLAIMS
