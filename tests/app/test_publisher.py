"""A release says who publishes it: what is a placeholder is named."""

from dataclasses import replace

import pytest

from app.publisher import Publisher, missing, publisher

COMPLETE = Publisher(
    id="org.harbour_desk.Synoptic",
    name="Harbour Desk",
    address="synoptic@harbour-desk.org",
    home="https://www.harbour-desk.org/synoptic/",
)


def fields(given: Publisher) -> list[str]:
    return [sentence.partition(":")[0] for sentence in missing(given)]


def test_a_publisher_with_pages_and_an_address_is_complete() -> None:
    assert fields(COMPLETE) == []


@pytest.mark.parametrize(
    "home", ["https://github.com/harbour-desk/synoptic", "https://harbour-desk.github.io/"]
)
def test_pages_at_a_forge_give_its_identifier(home: str) -> None:
    assert fields(replace(COMPLETE, home=home, id="io.github.harbour_desk.Synoptic")) == []
    assert fields(replace(COMPLETE, home=home)) == ["id"]


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"name": " "}, ["name"]),
        ({"address": "synoptic@packages.example.org"}, ["address"]),
        ({"address": "harbour-desk.org"}, ["address"]),
        ({"home": "https://synoptic.invalid/", "id": "invalid.synoptic.Synoptic"}, ["home"]),
        ({"home": "http://harbour-desk.org/"}, ["home"]),
        ({"id": "org.harbour-desk.Synoptic"}, ["id"]),
        ({"id": "Synoptic"}, ["id"]),
        ({"id": "org.harbour_desktop.Synoptic"}, ["id"]),
    ],
)
def test_each_placeholder_is_named(changed: dict[str, str], named: list[str]) -> None:
    assert fields(replace(COMPLETE, **changed)) == named


def test_the_checkout_says_who_publishes_it_or_what_is_missing() -> None:
    assert set(fields(publisher())) <= {"address", "home", "id"}
    assert publisher().name
