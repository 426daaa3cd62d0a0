"""Preferences are kept, and a broken file of them breaks nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from app import paths, settings
from app.errors import SettingsNotSaved
from app.settings import Density, Settings, Theme

texts = st.text(max_size=30)


def written(content: str | bytes) -> Settings:
    """The settings that a file with that content gives."""
    path = paths.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return settings.load()


def test_without_a_file_the_defaults_hold() -> None:
    assert settings.load() == Settings()


@effort(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.builds(
        Settings,
        author=texts,
        theme=st.sampled_from(Theme),
        zoom=st.integers(50, 400),
        density=st.sampled_from(Density),
        font=texts,
        column_width=st.integers(100, 300),
        collapses_gaps=st.booleans(),
        as_written=st.booleans(),
        keeps_recent=st.booleans(),
        language=texts,
        hidden_kinds=st.lists(texts, max_size=3).map(tuple),
        recent=st.lists(texts, max_size=3).map(tuple),
        geometry=texts,
        earlier_names=st.lists(texts, max_size=3).map(tuple),
    )
)
def test_what_is_saved_is_loaded_again(chosen: Settings) -> None:
    settings.save(chosen)
    assert settings.load() == chosen


def test_the_file_can_be_read_and_edited_by_hand() -> None:
    settings.save(Settings(author="Ida Rehn", theme=Theme.DARK))
    lines = paths.settings_file().read_text(encoding="utf-8").splitlines()
    assert lines[:3] == ['author = "Ida Rehn"', 'theme = "dark"', "zoom = 100"]


@pytest.mark.parametrize(
    "entry",
    ["zoom = 'big'", "zoom = true", "theme = 'pink'", "theme = [1]", "recent = 3", "author = 1979-05-27"],
)
def test_an_entry_that_makes_no_sense_is_its_default_and_the_others_hold(entry: str) -> None:
    assert written(f"{entry}\nlanguage = 'fr'\n") == Settings(language="fr")


def test_a_zoom_beyond_reading_is_brought_back() -> None:
    assert (written("zoom = 1").zoom, written("zoom = 9999").zoom) == (50, 400)


@pytest.mark.parametrize("content", [b"= not TOML", b"author = '\xff'"])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(content: bytes) -> None:
    assert written(content) == Settings()
    settings.save(Settings(author="Ida"))
    assert paths.settings_file().with_suffix(".damaged.toml").read_bytes() == content


def test_a_path_that_is_no_text_does_not_keep_the_rest_from_being_saved() -> None:
    settings.save(Settings(author="Ida", recent=("/home/caf\udce9.synoptic",)))
    assert settings.load().author == "Ida"


def test_settings_that_cannot_be_saved_are_told() -> None:
    folder = paths.settings_file().parent
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    with pytest.raises(SettingsNotSaved, match="could not be saved"):
        settings.save(Settings())


def test_why_settings_cannot_be_saved_is_told_in_words() -> None:
    paths.settings_file().mkdir(parents=True)
    with pytest.raises(SettingsNotSaved, match="a folder has this name"):
        settings.save(Settings())


def test_earlier_names_are_kept_the_latest_first_and_the_present_one_is_none_of_them() -> None:
    named = (
        Settings(author="Ida").with_author("Ida Rehn", before="Ida").with_author("I. Rehn", before="Ida Rehn")
    )
    assert (named.author, named.earlier_names) == ("I. Rehn", ("Ida Rehn", "Ida"))
    assert named.with_author("Ida", before="I. Rehn").earlier_names == ("I. Rehn", "Ida Rehn")


def test_a_project_opened_again_is_the_latest_and_stands_there_once() -> None:
    opened = Settings()
    for number in (*range(settings.RECENT_KEPT + 2), 5):
        opened = opened.with_recent(Path(f"{number}.synoptic"))
    assert opened.recent[:2] == ("5.synoptic", "11.synoptic")
    assert len(set(opened.recent)) == len(opened.recent) == settings.RECENT_KEPT
