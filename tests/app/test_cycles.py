"""The search for cycles rests while values are compared, and goes on as before."""

from __future__ import annotations

import gc

import pytest

from app.cycles import unsought


def test_the_search_rests_and_goes_on_even_after_a_mishap() -> None:
    gc.enable()
    with pytest.raises(ZeroDivisionError):
        _fail()
    assert gc.isenabled()


def _fail() -> None:
    with unsought():
        assert not gc.isenabled()
        1 / 0  # noqa: B018 - the mishap


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    try:
        with unsought():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
